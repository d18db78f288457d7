import { SaxesParser } from "saxes";

/** Throws where a text is not well-formed XML 1.0 with namespaces; gives the number of elements by name. */
export function assertXml(text: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    counts[name] = (counts[name] ?? 0) + 1;
  });
  parser.write(text).close();
  return counts;
}
