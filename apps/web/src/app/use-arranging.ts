import { useSyncExternalStore } from "react";

/** A layout that is under way: how far it is (0 to 1), and how to end it with a picture that can be used. */
export interface Arranging {
  readonly share: number;
  readonly stop: () => void;
}

/** Follows one layout at a time. */
export interface Progress {
  /** A new layout begins; what it tells goes to whoever looks. */
  begin(): { readonly onProgress: (share: number) => void; readonly signal: AbortSignal };
  end(signal: AbortSignal): void;
  readonly now: () => Arranging | null;
  readonly subscribe: (changed: () => void) => () => void;
}

/** Makes the place where a layout tells how far it is. */
export function createProgress(): Progress {
  let arranging: Arranging | null = null;
  let current: AbortSignal | null = null;
  const watchers = new Set<() => void>();
  const tell = (next: Arranging | null) => {
    arranging = next;
    for (const changed of watchers) changed();
  };
  return {
    begin() {
      const control = new AbortController();
      const stop = () => control.abort();
      current = control.signal;
      tell({ share: 0, stop });
      const onProgress = (share: number) => {
        if (current === control.signal) tell({ share, stop });
      };
      return { onProgress, signal: control.signal };
    },
    end(signal) {
      if (current === signal) tell(null);
    },
    now: () => arranging,
    subscribe(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}

/** The layout that is under way; null where none is. */
export function useArranging(progress: Progress): Arranging | null {
  return useSyncExternalStore(progress.subscribe, progress.now);
}
