/** A script taken apart: what it says with each literal replaced by `''`, and the texts of its literals. */
export interface ReadScript {
  /** Statements without comments, in order. */
  readonly statements: readonly string[];
  readonly comments: readonly string[];
  readonly literals: readonly string[];
}

const SHORT: Readonly<Record<string, string>> = {
  "'": "'",
  "\\": "\\",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** Reads `\uXXXX` first and everywhere, as databases of before 2025 do; a pair of backslashes does not stop it. */
export function readUnicodeFirst(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Reads the string literal that begins at `start`; throws for what is not well formed. */
function readLiteral(
  script: string,
  start: number,
): { readonly text: string; readonly end: number } {
  let text = "";
  let at = start + 1;
  for (;;) {
    const one = script[at];
    if (one === undefined) throw new SyntaxError("A literal does not end.");
    if (one === "'") return { text, end: at + 1 };
    if (one !== "\\") {
      text += one;
      at += 1;
      continue;
    }
    const next = script[at + 1] ?? "";
    const code = /^u([0-9a-f]{4})$/.exec(script.slice(at + 1, at + 6))?.[1];
    const short = SHORT[next];
    if (code === undefined && short === undefined) throw new SyntaxError(`\\${next} is no escape.`);
    text += code === undefined ? short : String.fromCharCode(Number.parseInt(code, 16));
    at += code === undefined ? 2 : 6;
  }
}

/** Takes a script apart by the rules of Cypher alone, for tests. */
export function readScript(script: string): ReadScript {
  const statements: string[] = [];
  const comments: string[] = [];
  const literals: string[] = [];
  let statement = "";
  for (let at = 0; at < script.length; ) {
    if (script.startsWith("//", at)) {
      const end = script.indexOf("\n", at);
      comments.push(script.slice(at, end));
      at = end;
    } else if (script[at] === "'") {
      const { text, end } = readLiteral(script, at);
      literals.push(text);
      statement += "''";
      at = end;
    } else if (script[at] === ";") {
      statements.push(statement.trim());
      statement = "";
      at += 1;
    } else {
      statement += script[at];
      at += 1;
    }
  }
  if (statement.trim() !== "") throw new SyntaxError("The last statement does not end.");
  return { statements, comments, literals };
}
