import { DataFactory, type Literal, type NamedNode, type Quad } from "n3";
import {
  expandName,
  type LinkedNode,
  type LinkedValue,
  TERMS,
  type Term,
} from "../linked-data/vocabulary.ts";

const { literal, namedNode, quad } = DataFactory;
const TYPE = namedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
const XSD = "http://www.w3.org/2001/XMLSchema#";

function datatype(name: string): NamedNode {
  return namedNode(`${XSD}${name}`);
}

/** A number as JSON-LD 1.1 turns it into a literal ("Data Round Tripping" in its API specification). */
function numberLiteral(value: number, wanted: NamedNode | undefined): Literal {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) {
    return literal(String(value), wanted ?? datatype("integer"));
  }
  const digits = value.toExponential(15).replace(/(\d)0*e\+?/, "$1E");
  return literal(digits, wanted ?? datatype("double"));
}

function objectOf(term: Term, value: LinkedValue): NamedNode | Literal {
  const meaning: { readonly strings?: string } = TERMS[term];
  const { strings } = meaning;
  if (typeof value === "object" && "id" in value) return namedNode(expandName(value.id));
  if (typeof value === "object") return literal(value["@value"], value["@language"]);
  if (typeof value === "string" && strings === "@id") return namedNode(expandName(value));
  const wanted = strings === undefined ? undefined : namedNode(expandName(strings));
  if (typeof value === "number") return numberLiteral(value, wanted);
  if (typeof value === "boolean") return literal(String(value), wanted ?? datatype("boolean"));
  return wanted === undefined ? literal(value) : literal(value, wanted);
}

function isList(value: LinkedValue | readonly LinkedValue[]): value is readonly LinkedValue[] {
  return Array.isArray(value);
}

/** The quads that a node with the nodes inside it means under our context: those that a JSON-LD processor gives. */
export function* quadsOf(node: LinkedNode): Generator<Quad> {
  const { id, type = [], ...said } = node;
  const subject = namedNode(expandName(id));
  for (const one of type) yield quad(subject, TYPE, namedNode(expandName(one)));
  const inside: LinkedNode[] = [];
  for (const term of Object.keys(said) as Term[]) {
    const value = said[term];
    if (value === undefined) continue;
    const property = namedNode(expandName(TERMS[term].property));
    for (const one of isList(value) ? value : [value]) {
      yield quad(subject, property, objectOf(term, one));
      if (typeof one === "object" && "id" in one) inside.push(one);
    }
  }
  // After the node's own, so that each subject stands together in a file.
  for (const one of inside) yield* quadsOf(one);
}
