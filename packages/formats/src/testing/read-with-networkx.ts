import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A graph as NetworkX read it. */
export interface ReadGraph {
  readonly directed: boolean;
  readonly graph: Readonly<Record<string, unknown>>;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** By edge id: source, target and attributes. */
  readonly edges: Readonly<
    Record<string, readonly [string, string, Readonly<Record<string, unknown>>]>
  >;
  readonly edgeCount: number;
}

const SCRIPT = `
import io, json, sys
import networkx
def read_gexf(path):
    try:
        return networkx.read_gexf(path)
    except networkx.NetworkXError as error:
        if "No <graph> element" not in str(error):
            raise
        # NetworkX 2.8 of Debian 12 does not know the name of GEXF 1.3; what it reads is the same in the draft of 1.2.
        with open(path, encoding="utf-8") as file:
            text = file.read().replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
        return networkx.read_gexf(io.BytesIO(text.encode("utf-8")))
kind, *paths = sys.argv[1:]
for path in paths:
    graph = read_gexf(path) if kind == "gexf" else networkx.read_graphml(path, force_multigraph=True)
    edges = list(graph.edges(data=True, keys=True)) if graph.is_multigraph() else [
        (source, target, data["id"], data) for source, target, data in graph.edges(data=True)]
    print(json.dumps({
        "directed": graph.is_directed(),
        "graph": graph.graph,
        "nodes": dict(graph.nodes(data=True)),
        "edges": {key: [source, target, data] for source, target, key, data in edges},
        "edgeCount": graph.number_of_edges(),
    }))
`;

/**
 * Why NetworkX cannot read files here; undefined where it can. On CI, where it is installed, its absence is an error and
 * not a reason to skip.
 */
export function networkxMissing(): string | undefined {
  const { status } = spawnSync("python3", ["-c", "import networkx"]);
  if (status === 0) return;
  const reason = "python3 with networkx is not installed; install it to run this test.";
  if (process.env["CI"] === "true") throw new Error(reason);
  return reason;
}

/** Reads files with NetworkX, in one process; throws with its message where it cannot. */
export function readWithNetworkx(kind: "graphml" | "gexf", files: readonly string[]): ReadGraph[] {
  const folder = mkdtempSync(join(tmpdir(), "tumen-networkx-"));
  try {
    const paths = files.map((text, index) => {
      const path = join(folder, `${index}.${kind}`);
      writeFileSync(path, text);
      return path;
    });
    const { status, stdout, stderr } = spawnSync("python3", ["-c", SCRIPT, kind, ...paths], {
      encoding: "utf8",
      maxBuffer: 1 << 29,
    });
    if (status !== 0) throw new Error(`NetworkX could not read the file: ${stderr}`);
    return stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as ReadGraph);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
