/** The windows that open over the screen. */
export type WindowName =
  | "about"
  | "keys"
  | "palette"
  | "code"
  | "export"
  | "open"
  | "check"
  | "guide";
