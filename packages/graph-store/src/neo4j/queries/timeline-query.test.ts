import { expect, test } from "vitest";
import { countTimelineQuery, timelineQuery } from "./timeline-query.ts";

test("without a filter", () => {
  expect(timelineQuery({}, "", 100)).toEqual({
    text: `MATCH (e:Event {generation: $generation})
WHERE EXISTS { MATCH (e)<-[:ABOUT]-(c:Claim) }
WITH e, e.moment AS moment
WHERE moment > $after
ORDER BY moment LIMIT $limit + 1
WITH collect(e.id) AS found
UNWIND found[..$limit] AS id
RETURN id, size(found) > $limit AS hasMore`,
    params: { after: "", limit: 100 },
  });
});

test("under a filter", () => {
  expect(timelineQuery({ modalities: { include: ["fact"] } }, "", 100)).toEqual({
    text: `MATCH (e:Event {generation: $generation})
WHERE EXISTS { MATCH (e)<-[:ABOUT]-(c:Claim) WHERE c.modality IN $modalitiesInclude }
WITH e, e.moment AS moment
WHERE moment > $after
ORDER BY moment LIMIT $limit + 1
WITH collect(e.id) AS found
UNWIND found[..$limit] AS id
RETURN id, size(found) > $limit AS hasMore`,
    params: { modalitiesInclude: ["fact"], after: "", limit: 100 },
  });
});

test("under a filter that counts documents per tie", () => {
  expect(timelineQuery({ tieDocuments: { min: 2 } }, "", 100)).toEqual({
    text: `CALL () {
  MATCH (c:Claim {generation: $generation})
  UNWIND c.ties AS tie
  WITH tie, count(DISTINCT c.document) AS documents
  WHERE documents >= $tieDocumentsMin
  RETURN collect(tie) AS shown
}
MATCH (e:Event {generation: $generation})
WHERE EXISTS { MATCH (e)<-[:ABOUT]-(c:Claim) WHERE any(tie IN c.ties WHERE tie IN shown) }
WITH e, count(*) AS once
WITH e, e.moment AS moment
WHERE moment > $after
ORDER BY moment LIMIT $limit + 1
WITH collect(e.id) AS found
UNWIND found[..$limit] AS id
RETURN id, size(found) > $limit AS hasMore`,
    params: { tieDocumentsMin: 2, after: "", limit: 100 },
  });
});

test("with background dates, after a page", () => {
  expect(timelineQuery({ background: true }, "2024-06-19 2024-06-19 event:visit", 100)).toEqual({
    text: `MATCH (e:Event {generation: $generation})
WHERE EXISTS { MATCH (e)<-[:ABOUT]-(c:Claim) }
WITH e, e.momentWithBackground AS moment
WHERE moment > $after
ORDER BY moment LIMIT $limit + 1
WITH collect(e.id) AS found
UNWIND found[..$limit] AS id
RETURN id, size(found) > $limit AS hasMore`,
    params: { after: "2024-06-19 2024-06-19 event:visit", limit: 100 },
  });
});

test("counted", () => {
  expect(countTimelineQuery({ modalities: { include: ["fact"] } })).toEqual({
    text: `MATCH (e:Event {generation: $generation})
WHERE EXISTS { MATCH (e)<-[:ABOUT]-(c:Claim) WHERE c.modality IN $modalitiesInclude }
WITH e, e.moment AS moment
RETURN count(e) AS total, count(CASE WHEN moment STARTS WITH '~' THEN 1 END) AS undated`,
    params: { modalitiesInclude: ["fact"] },
  });
});

test("counted with background dates", () => {
  expect(countTimelineQuery({ background: true })).toEqual({
    text: `MATCH (e:Event {generation: $generation})
WHERE EXISTS { MATCH (e)<-[:ABOUT]-(c:Claim) }
WITH e, e.momentWithBackground AS moment
RETURN count(e) AS total, count(CASE WHEN moment STARTS WITH '~' THEN 1 END) AS undated`,
    params: {},
  });
});
