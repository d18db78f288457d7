import type { AnchorsFile } from "./anchors-file.ts";
import type {
  ActorEntry,
  ClaimEntry,
  DocumentEntry,
  EventEntry,
  Passage,
  PublisherEntry,
  RelationEntry,
} from "./annotation-schemas.ts";
import type { Place } from "./problem.ts";
import type { ValuePath } from "./yaml-source.ts";

/** A value that a person wrote, and where. */
export interface Entry<T> {
  readonly value: T;
  /** Place of the value at a path inside the entry; without a path, of the entry. */
  placeOf(path?: ValuePath): Place;
}

/** A document: its header, and the text in the form in which it is counted. */
export interface DocumentSource extends Entry<DocumentEntry> {
  /** Name of its files, without ending. */
  readonly slug: string;
  readonly text: string;
  readonly textSha256: string;
}

/** A passage of a claim, with the place where it is written. */
export interface PassageSource {
  readonly passage: Passage;
  readonly place: Place;
  /** Where in the source text of the file the passage is written, as UTF-16 offsets. */
  readonly range: { readonly start: number; readonly end: number } | undefined;
}

/** A claim with the document that its file is about. */
export interface ClaimSource extends Entry<ClaimEntry> {
  readonly document: DocumentEntry["id"];
  readonly passages: readonly PassageSource[];
}

/** What could not be read, so that no rule reports what only follows from that. */
export interface LeftOut {
  /** Ids of entries that do not fit their schema. */
  readonly ids: ReadonlySet<string>;
  /** Names and aliases in such entries. */
  readonly names: ReadonlySet<string>;
  /** Kinds of record, as ids begin with them, of files that are not YAML or not a list; `name` for other names. */
  readonly kinds: ReadonlySet<string>;
}

/** All that the files of a dossier say, entry by entry; entries that are not valid are left out. */
export interface Dossier {
  readonly publishers: readonly Entry<PublisherEntry>[];
  readonly actors: readonly Entry<ActorEntry>[];
  readonly events: readonly Entry<EventEntry>[];
  readonly otherNames: readonly Entry<string>[];
  readonly relations: readonly Entry<RelationEntry>[];
  readonly documents: readonly DocumentSource[];
  readonly claims: readonly ClaimSource[];
  /** By document slug. */
  readonly anchors: ReadonlyMap<string, AnchorsFile>;
  readonly leftOut: LeftOut;
}
