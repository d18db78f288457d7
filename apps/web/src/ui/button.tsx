import type { ButtonHTMLAttributes } from "react";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: "plain" | "icon" | "link";
}

const LOOKS = {
  plain: "button button-plain",
  icon: "button button-plain button-icon",
  link: "button-link",
} as const;

/** A button that never submits a form by accident. */
export function Button({ look, className = "", ...rest }: ButtonProps) {
  const base = look === undefined ? "button" : LOOKS[look];
  return <button type="button" className={`${base} ${className}`.trim()} {...rest} />;
}
