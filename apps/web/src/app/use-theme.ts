import { useEffect } from "react";
import { usePreference } from "#board/use-preferences.ts";
import { DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, type Palette } from "#canvas/palette.ts";
import { useMedia } from "#ui/use-media.ts";

/** Puts the chosen or the system's theme on the page, and gives the canvas the same colours. */
export function useTheme(): Palette {
  const theme = usePreference("theme");
  const contrast = usePreference("contrast");
  const systemDark = useMedia("(prefers-color-scheme: dark)");
  const systemMore = useMedia("(prefers-contrast: more)");
  const dark = theme === "dark" || (theme === "system" && systemDark);
  const more = contrast === "more" || systemMore;
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset["theme"] = dark ? "dark" : "light";
    dataset["contrast"] = more ? "more" : "normal";
  }, [dark, more]);
  if (dark) return more ? DARK_CONTRAST : DARK;
  return more ? LIGHT_CONTRAST : LIGHT;
}
