import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { Button } from "./button.tsx";

interface MenuProps {
  readonly label: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A button with a small panel below it; Escape, a click outside or leaving it by Tab closes it. */
export function Menu({ label, title, children, className = "" }: MenuProps) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [open]);

  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
    root.current?.querySelector("button")?.focus();
  };
  const leave = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (to instanceof Node && !root.current?.contains(to)) setOpen(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches for the way out of its button and panel
    <div className={`menu ${className}`.trim()} ref={root} onKeyDown={press} onBlur={leave}>
      <Button
        look="plain"
        aria-expanded={open}
        aria-controls={id}
        aria-label={title}
        title={title}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && (
        <fieldset id={id} className="menu-panel" aria-label={title}>
          {children}
        </fieldset>
      )}
    </div>
  );
}
