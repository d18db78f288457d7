import { Info, Keyboard } from "lucide-react";
import { Button } from "#ui/button.tsx";
import { ShareTools } from "./share-tools.tsx";
import { ToldByMenu } from "./told-by-menu.tsx";
import { ViewMenu } from "./view-menu.tsx";
import type { WindowName } from "./window-name.ts";

/** Whose account is shown, how, and ways to take it away; loaded beside the first picture. */
export function MastheadTools({ onWindow }: { readonly onWindow: (name: WindowName) => void }) {
  return (
    <>
      <ToldByMenu />
      <ViewMenu />
      <ShareTools onWindow={onWindow} />
      <Button
        look="plain"
        onClick={() => onWindow("about")}
        aria-label="About the data"
        title="About the data"
      >
        <Info size={16} aria-hidden="true" /> <span>About</span>
      </Button>
      <Button look="icon" aria-label="Keys" title="Keys (?)" onClick={() => onWindow("keys")}>
        <Keyboard size={17} aria-hidden="true" />
      </Button>
    </>
  );
}
