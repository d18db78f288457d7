import { PanelLeftClose, PanelLeftOpen } from "lucide-react";
import { useSetPreference } from "#board/use-preferences.ts";
import { Button } from "#ui/button.tsx";

/** Opens and closes the filters. */
export function FilterToggle({ open }: { readonly open: boolean }) {
  const setPreference = useSetPreference();
  const Icon = open ? PanelLeftClose : PanelLeftOpen;
  const name = open ? "Close the filters" : "Open the filters";
  return (
    <Button
      look="icon"
      aria-expanded={open}
      aria-label={name}
      title={name}
      onClick={() => setPreference({ filtersOpen: !open })}
    >
      <Icon size={18} aria-hidden="true" />
    </Button>
  );
}
