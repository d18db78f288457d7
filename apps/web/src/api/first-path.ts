/** The view's bounds stand here once more: whatever this file needs would load before it asks. */
const MOST_ACTORS = 5000;
const USUAL_ACTORS = 25;

/**
 * What the board asks first for the page's address; null where only the app itself can tell. It may use nothing else of
 * the app, which loads meanwhile.
 */
export function firstPath(search: string): string | null {
  const query = new URLSearchParams(search);
  // Only whether people stand for states matters to the first question; to read that is for the app.
  if (query.get("filter")?.includes("peopleAsStates")) return null;
  const first = Number(query.get("first") ?? USUAL_ACTORS);
  const known = Number.isInteger(first) && first >= 1 && first <= MOST_ACTORS;
  return `/api/overview?limit=${known ? first : USUAL_ACTORS}`;
}
