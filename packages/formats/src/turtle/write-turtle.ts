import { Writer } from "n3";
import type { ExportCircumstances, ExportSource } from "../export-source.ts";
import { manifestNode, nodeOf } from "../linked-data/record-nodes.ts";
import { type LinkedNode, PREFIXES } from "../linked-data/vocabulary.ts";
import { quadsOf } from "./quads-of.ts";

/** A writer whose output is taken away as it grows. */
function openWriter() {
  let text = "";
  const output = {
    write(piece: string, _encoding: string, done?: () => void) {
      text += piece;
      done?.();
    },
    end(done?: () => void) {
      done?.();
    },
  };
  const writer = new Writer(output, { format: "text/turtle", prefixes: PREFIXES });
  const take = () => {
    const taken = text;
    text = "";
    return taken;
  };
  return {
    begin: take,
    add(node: LinkedNode): string {
      for (const one of quadsOf(node)) writer.addQuad(one);
      return take();
    },
    end(): string {
      writer.end();
      return take();
    },
  };
}

/** Writes the graph as Turtle (RDF 1.1), the same triples as in the JSON-LD file, record after record. */
export async function* writeTurtle(
  source: ExportSource,
  made: ExportCircumstances,
): AsyncGenerator<string> {
  const writer = openWriter();
  yield writer.begin();
  yield writer.add(manifestNode(source, made));
  for await (const one of source.records) yield writer.add(nodeOf(one));
  yield writer.end();
}
