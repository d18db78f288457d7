import { usePreference, useSetPreference } from "#board/use-preferences.ts";
import { focusEvidence, focusPicture } from "../focus-evidence.ts";
import { useShare } from "../share-tools.tsx";
import type { WindowName } from "../window-name.ts";
import type { AppCommand } from "./app-command.ts";

const WINDOWS: readonly {
  name: WindowName;
  title: string;
  group: AppCommand["group"];
  key?: string;
}[] = [
  { name: "palette", title: "All commands", group: "Help", key: "mod+k" },
  { name: "keys", title: "The map of keys", group: "Help", key: "?" },
  { name: "code", title: "How to read the graph: what each sign means", group: "Help" },
  { name: "guide", title: "A short guided start", group: "Help" },
  { name: "about", title: "About the data", group: "Help" },
  { name: "export", title: "Export: save or copy a part of the graph", group: "Take away" },
  { name: "open", title: "Open a session file", group: "Take away" },
  { name: "check", title: "Check the quotes of an exported file", group: "Take away" },
];

/** Windows, and how the screen looks in this browser. */
export function useScreenCommands(onWindow: (name: WindowName) => void): AppCommand[] {
  const theme = usePreference("theme");
  const contrast = usePreference("contrast");
  const singleKeys = usePreference("singleKeys");
  const setPreference = useSetPreference();
  const share = useShare(onWindow);
  const group = "Screen";
  const more = contrast === "more";
  return [
    {
      id: "go-picture",
      title: "Go to the picture",
      group,
      keys: ["g"],
      place: "everywhere",
      run: focusPicture,
    },
    { id: "share", title: "Share: copy the link to this view", group: "Take away", run: share },
    { id: "go-evidence", title: "Go to the evidence", group, run: focusEvidence },
    ...(["system", "light", "dark"] as const).map(
      (one): AppCommand => ({
        id: `theme-${one}`,
        title: `Colours: ${one === "system" ? "as the system has them" : one}`,
        group,
        run: theme === one ? undefined : () => setPreference({ theme: one }),
      }),
    ),
    {
      id: "contrast",
      title: more ? "Contrast as the system has it" : "More contrast",
      group,
      run: () => setPreference({ contrast: more ? "system" : "more" }),
    },
    {
      id: "single-keys",
      title: singleKeys ? "Single keys are no commands" : "Single keys are commands",
      group,
      run: () => setPreference({ singleKeys: !singleKeys }),
    },
    ...WINDOWS.map(
      ({ name, title, group: heading, key }): AppCommand => ({
        id: `window-${name}`,
        title,
        group: heading,
        ...(key === undefined ? {} : { keys: [key], place: "everywhere" as const }),
        run: () => onWindow(name),
      }),
    ),
  ];
}
