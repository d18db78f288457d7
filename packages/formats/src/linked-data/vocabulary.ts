/** Beginnings of names. Ours are under tumen.example and do not resolve: no server answers there. */
export const PREFIXES = {
  record: "https://tumen.example/id/",
  ns: "https://tumen.example/ns#",
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
  dcterms: "http://purl.org/dc/terms/",
  dates: "http://id.loc.gov/datatypes/edtf/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  wd: "http://www.wikidata.org/entity/",
} as const;

/** A name with its prefix, such as `schema:name`. */
export type CompactName = `${keyof typeof PREFIXES}:${string}`;

/** A term's property, and how its strings are read: as names of things (`@id`) or as literals of a datatype. */
interface TermMeaning {
  readonly property: CompactName;
  readonly strings?: "@id" | CompactName;
}

function meanings<const T extends string>(
  prefix: keyof typeof PREFIXES,
  names: readonly T[],
  strings?: TermMeaning["strings"],
): Record<T, TermMeaning> {
  const meaning = (name: T): TermMeaning => ({
    property: `${prefix}:${name}`,
    ...(strings === undefined ? {} : { strings }),
  });
  return Object.fromEntries(names.map((name) => [name, meaning(name)])) as Record<T, TermMeaning>;
}

/** Every key that a node may have beside `id` and `type`. */
export const TERMS = {
  ...meanings("schema", ["name", "alternateName", "headline", "alternativeHeadline", "author"]),
  ...meanings("schema", ["inLanguage", "text", "location", "value", "minValue", "maxValue"]),
  ...meanings("schema", ["unitText", "softwareVersion"]),
  ...meanings("schema", ["publisher", "about", "appearance", "member", "memberOf"], "@id"),
  ...meanings("schema", ["sameAs"], "@id"),
  ...meanings("schema", ["url"], "xsd:anyURI"),
  ...meanings("schema", ["datePublished"], "dates:EDTF"),
  ...meanings("prov", ["wasQuotedFrom", "wasAttributedTo", "wasDerivedFrom"], "@id"),
  ...meanings("prov", ["wasGeneratedBy", "wasAssociatedWith", "used"], "@id"),
  ...meanings("prov", ["qualifiedAttribution", "agent"], "@id"),
  ...meanings("prov", ["generatedAtTime"], "xsd:dateTime"),
  ...meanings("oa", ["hasBody", "hasTarget", "hasSource", "hasSelector", "motivatedBy"], "@id"),
  ...meanings("oa", ["exact", "prefix", "suffix"]),
  ...meanings("oa", ["start", "end"], "xsd:nonNegativeInteger"),
  ...meanings("dcterms", ["rights", "bibliographicCitation"]),
  ...meanings("ns", ["seedHash", "filterWords", "filterJson", "scopeJson", "excerpts", "codeBook"]),
  ...meanings("ns", ["positions", "notice", "publishers", "documents", "actors", "events"]),
  ...meanings("ns", ["claims", "relations", "kind", "country", "use", "grade", "gradedBy"]),
  ...meanings("ns", ["reason", "file", "textSha256", "normVersion", "note", "sector", "iso3"]),
  ...meanings("ns", ["eventType", "mode", "context", "quad", "basis", "words", "role", "order"]),
  ...meanings("ns", ["predicate", "mutual", "objectText", "modality", "polarity", "negated"]),
  ...meanings("ns", ["stance", "standing", "term", "caveat", "qualifier", "relationType"]),
  ...meanings("ns", ["contradictionKind"]),
  ...meanings("ns", ["counts", "reliability", "furniture", "annotation", "review"], "@id"),
  ...meanings("ns", ["represents", "date", "actor", "recipient", "subject", "object"], "@id"),
  ...meanings("ns", ["beneficiary", "quote", "quantity", "eventDate", "statedDate"], "@id"),
  ...meanings("ns", ["credibility", "from", "to"], "@id"),
  ...meanings("ns", ["on"], "xsd:date"),
  ...meanings("ns", ["edtf"], "dates:EDTF"),
} as const satisfies Readonly<Record<string, TermMeaning>>;

/** A key of a node. */
export type Term = keyof typeof TERMS;

/** A text in a language. */
export interface LanguageText {
  readonly "@value": string;
  readonly "@language": string;
}

/** What a node says under one key. */
export type LinkedValue = string | number | boolean | LanguageText | LinkedNode;

/** A node as JSON-LD under our context; a node inside another is a node of its own by its id. */
export type LinkedNode = {
  readonly id: CompactName;
  readonly type?: readonly CompactName[];
} & { readonly [T in Term]?: LinkedValue | readonly LinkedValue[] | undefined };

/** The full form of a name with its prefix. Throws RangeError for an unknown prefix. */
export function expandName(name: string): string {
  const at = name.indexOf(":");
  const prefix = name.slice(0, at);
  if (!Object.hasOwn(PREFIXES, prefix)) throw new RangeError(`${name} has no known prefix.`);
  return PREFIXES[prefix as keyof typeof PREFIXES] + name.slice(at + 1);
}
