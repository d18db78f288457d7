import { isMap, isNode, isPair, isScalar, LineCounter, type ParsedNode, parseDocument } from "yaml";
import { errorAt, type Place, type Problem } from "./problem.ts";

/** A path of keys and indices into the value of a file. */
export type ValuePath = readonly PropertyKey[];

/** A parsed YAML file that knows where each of its values stands. */
export interface YamlSource {
  readonly value: unknown;
  /** Where the value at a path begins; where there is none, the deepest value on the way to it. */
  placeOf(path: ValuePath): Place;
  /** Where the key at the end of a path stands. */
  placeOfKey(path: ValuePath): Place;
  /** Offsets of the source text of the value at a path, end exclusive. */
  rangeOf(path: ValuePath): { start: number; end: number } | undefined;
}

const SYNTAX_ADVICE =
  "Correct the YAML: indent with spaces, and put text with “: ”, “ #” or a leading quote mark or bracket between double quotes.";

function firstLineOf(message: string): string {
  return message.split("\n")[0] ?? message;
}

/** Parses one YAML file. Where it is not YAML, `source` is absent and `problems` say why. */
export function parseYaml(
  file: string,
  text: string,
): { source?: YamlSource; problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });

  function placeAt(offset: number): Place {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  }

  function nodeAt(path: ValuePath): ParsedNode | null | undefined {
    const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
    return isNode(node) ? (node as ParsedNode) : undefined;
  }

  function placeOf(path: ValuePath): Place {
    const node = nodeAt(path);
    if (node?.range) return placeAt(node.range[0]);
    return path.length === 0 ? { file, line: 1, column: 1 } : placeOf(path.slice(0, -1));
  }

  function placeOfKey(path: ValuePath): Place {
    const parent = nodeAt(path.slice(0, -1));
    const pairs = isMap(parent) ? parent.items : [];
    const key = pairs
      .map((pair) => (isPair(pair) ? pair.key : null))
      .find((one) => isScalar(one) && one.value === path.at(-1));
    return isNode(key) && key.range ? placeAt(key.range[0]) : placeOf(path);
  }

  const problems = document.errors.map((error) =>
    errorAt(placeAt(error.pos[0]), {
      code: "not-yaml",
      reason: firstLineOf(error.message),
      advice: SYNTAX_ADVICE,
    }),
  );
  if (problems.length > 0) return { problems };
  const source: YamlSource = {
    value: document.toJS(),
    placeOf,
    placeOfKey,
    rangeOf(path) {
      const range = nodeAt(path)?.range;
      return range ? { start: range[0], end: range[1] } : undefined;
    },
  };
  return { source, problems };
}
