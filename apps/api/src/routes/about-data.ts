import { coverageOf } from "@tumen/anchoring";
import type { GraphStore } from "@tumen/graph-store";
import {
  type AboutResponse,
  type Claim,
  documentsRequestSchema,
  type Event,
  type Publisher,
  type SourceDocument,
  type Span,
  subgraphRequestSchema,
} from "@tumen/model";

/** What is counted while the records of a graph pass by; spans are kept, texts only for the documents. */
class Tally {
  readonly documents = new Map<string, SourceDocument>();
  readonly quotes = new Map<string, Span[]>();
  readonly disputed = new Set<string>();
  readonly datedEvents = new Set<string>();
  ungradedClaims = 0;
  ungradedPublishers = 0;
  undatedClaims = 0;
  backgroundDates = 0;
  caveats = 0;

  addPublisher(publisher: Publisher): void {
    if (publisher.reliability.every((one) => one.grade === "F")) this.ungradedPublishers += 1;
  }

  addEvent(event: Event): void {
    if (event.date?.basis === "background") this.backgroundDates += 1;
    if (event.date?.basis === "document") this.datedEvents.add(event.id);
  }

  addClaim(claim: Claim): void {
    if (claim.credibility.grade === 6) this.ungradedClaims += 1;
    if (claim.caveat !== undefined) this.caveats += 1;
    if (claim.eventDate?.basis === "background") this.backgroundDates += 1;
    const dated = claim.eventDate?.basis === "document";
    if (!dated && !claim.events.some((id) => this.datedEvents.has(id))) this.undatedClaims += 1;
    for (const { document, start, end } of claim.quotes) {
      const spans = this.quotes.get(document);
      if (spans === undefined) this.quotes.set(document, [{ start, end }]);
      else spans.push({ start, end });
    }
  }
}

async function tallyOf(store: GraphStore): Promise<{ tally: Tally; seedHash: string }> {
  const { records, seedHash } = await store.subgraph(subgraphRequestSchema.parse({}));
  const tally = new Tally();
  for await (const entry of records) {
    if (entry.section === "publishers") tally.addPublisher(entry.record);
    else if (entry.section === "documents") tally.documents.set(entry.record.id, entry.record);
    else if (entry.section === "events") tally.addEvent(entry.record);
    else if (entry.section === "claims") tally.addClaim(entry.record);
    else if (entry.section === "relations" && entry.record.type === "contradicts") {
      tally.disputed.add(entry.record.from).add(entry.record.to);
    }
  }
  return { tally, seedHash };
}

async function tell(store: GraphStore): Promise<AboutResponse> {
  const { tally, seedHash } = await tallyOf(store);
  const [{ counts }, { documents }] = await Promise.all([
    store.state(),
    store.documents(documentsRequestSchema.parse({})),
  ]);
  return {
    seedHash,
    counts,
    documents: documents.flatMap((card) => {
      const document = tally.documents.get(card.id);
      if (document === undefined) return [];
      const quotes = tally.quotes.get(card.id) ?? [];
      const { readable, covered } = coverageOf(document.text, {
        furniture: document.furniture,
        quotes,
      });
      return [{ card, readable, covered }];
    }),
    ungradedClaims: tally.ungradedClaims,
    ungradedPublishers: tally.ungradedPublishers,
    undatedClaims: tally.undatedClaims,
    backgroundDates: tally.backgroundDates,
    caveats: tally.caveats,
    disputedClaims: tally.disputed.size,
  };
}

/**
 * Answers what is in the data. Reading every record is the price, so the answer is kept until the store holds
 * another seed.
 */
export function createAboutQuestion(store: GraphStore): () => Promise<AboutResponse> {
  let kept: { seedHash: string; answer: Promise<AboutResponse> } | undefined;
  return async () => {
    const { seedHash } = await store.state();
    if (kept?.seedHash !== seedHash) kept = { seedHash, answer: tell(store) };
    try {
      return await kept.answer;
    } catch (error) {
      kept = undefined;
      throw error;
    }
  };
}
