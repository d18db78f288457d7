import type { ClaimView, DocumentCard } from "@tumen/model";
import { wordFor } from "#ui/vocabulary.ts";

/** `Russia and North Korea, relayed by KCNA`; undefined where the document itself speaks. */
export function speakerWords(
  { claim }: ClaimView,
  nameOf: (id: string) => string,
): string | undefined {
  const names = (role: "origin" | "relay") =>
    claim.speakers.filter((one) => one.role === role).map((one) => nameOf(one.actor));
  const origins = names("origin").join(" and ");
  const relays = names("relay").map((name) => `relayed by ${name}`);
  const parts = [origins, ...relays].filter((one) => one !== "");
  return parts.length === 0 ? undefined : parts.join(", ");
}

interface Cited {
  readonly view: ClaimView;
  readonly document: DocumentCard | undefined;
  readonly nameOf: (id: string) => string;
  /** Where the claim opens. */
  readonly link: string;
}

/** A claim as one would quote it: the words, who says them and how surely, where they stand, and a link. */
export function quotationOf({ view, document, nameOf, link }: Cited): string {
  const quotes = view.claim.quotes.map((one) => `“${one.exact}”`).join(" … ");
  const stance = view.stance === "asserts" ? "" : `; ${wordFor(view.stance).toLowerCase()}`;
  const how = `${wordFor(view.standing)}${stance}.`;
  const speaker = `Speaker: ${speakerWords(view, nameOf) ?? "the document itself"}.`;
  const source = [
    document?.title ?? view.document,
    document?.publisher?.name ?? "publisher unknown",
    document?.publishedAt ?? "date unknown",
  ].join(", ");
  return [quotes, `${speaker} ${how}`, `${source}.`, link].join("\n");
}
