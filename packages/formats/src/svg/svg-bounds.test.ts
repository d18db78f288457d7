import {
  actorId,
  buildGraph,
  claimId,
  createBuilders,
  documentId,
  publisherId,
} from "@tumen/model/testing";
import { expect, it } from "vitest";
import { textOf } from "../testing/export-cases.ts";
import { SVG } from "./svg-format.ts";

const ACTORS = 2003;

/** One actor thanks everyone else; the last is thanked twice, so its tie is the strongest. */
function starGraph() {
  const build = createBuilders("star");
  const publisher = build.publisher({ id: publisherId("daily") });
  const document = build.document({
    id: documentId("one"),
    publisher: publisher.id,
    text: "They were thanked.",
  });
  const actors = Array.from({ length: ACTORS }, (_, at) =>
    build.actor({ id: actorId(`a${String(at).padStart(4, "0")}`), name: `Actor ${at}` }),
  );
  const [middle, ...others] = actors;
  const last = others.at(-1);
  if (middle === undefined || last === undefined) throw new Error("The star has actors.");
  const claims = [...others, last].map((other, at) =>
    build.claim({
      id: claimId(`one-${String(at).padStart(4, "0")}`),
      document,
      says: ["They were thanked."],
      predicate: "thanked",
      subjects: [middle.id],
      objects: [other.id],
    }),
  );
  return buildGraph({ publishers: [publisher], documents: [document], actors, claims });
}

it("EP2: draws at most 2,000 actors, the strongest ties first, and says how many are left out", async () => {
  const svg = await textOf(SVG, starGraph());
  const words = svg.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
  expect(words).toContain(
    "2000 actors, 1999 ties. 2000 of 2003 claims behind these lines; behind no line: 3.",
  );
  expect(words).toContain(
    "Not drawn, because there are more than a picture holds: 3 actors, 3 ties.",
  );
  expect(svg.match(/<g id="actor:/g)).toHaveLength(2000);
  expect(svg).toContain('<g id="actor:a2002"');
  expect(svg).not.toContain('<g id="actor:a2001"');
});
