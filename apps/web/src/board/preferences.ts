import { createStore, type StoreApi } from "zustand/vanilla";

/** What the size of an actor may tell. */
export const SIZE_MEASURES = ["none", "claims", "documents", "ties"] as const;

/** What the size of an actor may tell. */
export type SizeMeasure = (typeof SIZE_MEASURES)[number];

/** What a reader sets for this browser; never part of a link, an export or undo. */
export interface Preferences {
  readonly theme: "system" | "light" | "dark";
  readonly contrast: "system" | "more";
  /** Whether single keys are commands (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** Neighbours that one expansion brings in. */
  readonly expandBy: number;
  /** What the size of an actor tells. */
  readonly sizeBy: SizeMeasure;
  /** The guided start was followed or waved away. */
  readonly guided: boolean;
  /** Undefined: open where there is room. */
  readonly filtersOpen?: boolean | undefined;
  readonly legendOpen?: boolean | undefined;
  /** Widths that were dragged, in pixels. */
  readonly filtersWidth?: number | undefined;
  readonly inspectorWidth?: number | undefined;
  readonly readerWidth?: number | undefined;
  /** With two documents beside each other. */
  readonly readersWidth?: number | undefined;
}

/** Preferences as features use them. */
export type PreferencesStore = StoreApi<Preferences>;

/** The part of the browser's storage that preferences need; it may refuse. */
export type PreferencesStorage = Pick<Storage, "getItem" | "setItem">;

const KEY = "tumen.preferences";

const DEFAULTS: Preferences = {
  theme: "system",
  contrast: "system",
  singleKeys: true,
  expandBy: 10,
  guided: false,
  sizeBy: "none",
};

const ALLOWED: Readonly<Record<keyof Preferences, (value: unknown) => boolean>> = {
  theme: (value) => ["system", "light", "dark"].includes(value as string),
  contrast: (value) => ["system", "more"].includes(value as string),
  singleKeys: (value) => typeof value === "boolean",
  expandBy: isPositive,
  guided: (value) => typeof value === "boolean",
  sizeBy: (value) => SIZE_MEASURES.some((one) => one === value),
  filtersOpen: (value) => typeof value === "boolean",
  legendOpen: (value) => typeof value === "boolean",
  filtersWidth: isPositive,
  inspectorWidth: isPositive,
  readerWidth: isPositive,
  readersWidth: isPositive,
};

function isPositive(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}

function readStored(storage: PreferencesStorage): Partial<Preferences> {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? "{}");
    if (typeof stored !== "object" || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).filter(([name, value]) => ALLOWED[name as keyof Preferences]?.(value)),
    );
  } catch {
    // Storage that is shut or holds something else is as good as empty.
    return {};
  }
}

/** Reads what the browser remembers, and keeps what changes; works without storage too. */
export function createPreferences(storage: PreferencesStorage): PreferencesStore {
  const store = createStore<Preferences>(() => ({ ...DEFAULTS, ...readStored(storage) }));
  store.subscribe((preferences) => {
    try {
      storage.setItem(KEY, JSON.stringify(preferences));
    } catch {
      // A full or forbidden storage must not stop the reader.
    }
  });
  return store;
}
