import type { ClaimId, DocumentId } from "@tumen/model";

function slugOf(id: string): string {
  return encodeURIComponent(id.slice(id.indexOf(":") + 1));
}

/** The path that opens a document. */
export function documentPath(document: DocumentId): string {
  return `/document/${slugOf(document)}`;
}

/** The path that opens a document at the passage of a claim. */
export function passagePath(document: DocumentId, claim: ClaimId): string {
  return `${documentPath(document)}?passage=${slugOf(claim)}`;
}

/** The path that opens a claim. */
export function claimPath(claim: ClaimId): string {
  return `/claim/${slugOf(claim)}`;
}
