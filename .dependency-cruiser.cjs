/**
 * Who may import whom. Manifests and compiler libraries hold what they can; this holds the rest.
 * Each comment says what to do instead.
 */

const TEST_FILES =
  "\\.(test|e2e)\\.tsx?$|/testing(\\.tsx?$|/)|/contract-suite/|/fixtures/|^apps/web/e2e/";
const WORKSPACE = "^(packages/[^/]+|graph-seed|apps/[^/]+)/";

/** One web folder may import only the others that are named. */
const webLayer = (layer, allowed, instead) => ({
  name: `web-${layer}`,
  comment: instead,
  severity: "error",
  from: { path: `^apps/web/src/${layer}/`, pathNot: TEST_FILES },
  to: {
    path: "^apps/web/src/",
    pathNot: [layer, ...allowed].map((name) => `^apps/web/src/${name}/`),
  },
});

const onlyOurs = (from, allowed, instead) => ({
  name: `${from.split("/").at(-1)}-knows-only-${allowed.map((name) => name.split("/").at(-1)).join("-") || "itself"}`,
  comment: instead,
  severity: "error",
  from: { path: `^${from}/src/`, pathNot: TEST_FILES },
  to: {
    path: "^(packages|graph-seed|apps)/",
    pathNot: [from, ...allowed].map((name) => `^${name}/`),
  },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment:
        "Move what both files need into a third, named for its subject, or pass it in as an argument.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "nothing-unresolved",
      comment:
        "Correct the path, or declare the package in the manifest of the workspace that imports it.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "\\.(css|svg)($|\\?)" },
    },
    onlyOurs(
      "packages/model",
      [],
      "The model knows nothing but itself and zod. Put the code where the other thing lives, or pass in what it needs.",
    ),
    onlyOurs(
      "packages/anchoring",
      ["packages/model"],
      "Anchoring is pure: take text and selectors as arguments and give back values.",
    ),
    onlyOurs(
      "packages/formats",
      // The checker of exported files must normalise and look up texts exactly as the seed does.
      ["packages/model", "packages/anchoring"],
      "A format writes model values. Let the caller fetch them from a store and pass them in.",
    ),
    onlyOurs(
      "packages/graph-store",
      ["packages/model"],
      "A store answers in model values. Writing formats is the caller's work.",
    ),
    onlyOurs(
      "graph-seed",
      ["packages/model", "packages/anchoring", "packages/graph-store"],
      "The seed does not know the apps. Move what they share into a package.",
    ),
    onlyOurs(
      "apps/api",
      ["packages", "graph-seed"],
      "The server does not know the web app; what they share is the contract in packages/model.",
    ),
    onlyOurs(
      "apps/web",
      ["packages/model", "packages/formats", "packages/anchoring"],
      "The web app asks the API. Add a question to the contract in packages/model, and a file in src/api.",
    ),
    {
      name: "front-door-only",
      comment:
        "Import the package by its name. If something is missing there, export it by name from its src/index.ts.",
      severity: "error",
      from: { path: WORKSPACE },
      to: {
        path: "^(packages/[^/]+|graph-seed)/",
        pathNot: ["^$1/", "^(packages/[^/]+|graph-seed)/src/(index|testing)\\.ts$"],
      },
    },
    {
      name: "driver-in-one-folder",
      comment:
        "Only packages/graph-store/src/neo4j talks to the driver. Ask through the GraphStore interface.",
      severity: "error",
      from: { pathNot: "^packages/graph-store/src/neo4j/" },
      to: { path: "(^|/)node_modules/neo4j-driver" },
    },
    {
      name: "cytoscape-in-canvas",
      comment: "Only apps/web/src/canvas draws. Hand it elements, view options and handlers.",
      severity: "error",
      from: { path: "^(apps|packages|graph-seed)/", pathNot: "^apps/web/src/canvas/" },
      to: { path: "(^|/)node_modules/(@types/)?cytoscape" },
    },
    {
      name: "features-stand-alone",
      comment:
        "A feature needs no other feature. Share through board, canvas, api or ui, or let app/ compose the two.",
      severity: "error",
      from: { path: "^apps/web/src/features/([^/]+)/" },
      to: { path: "^apps/web/src/features/", pathNot: "^apps/web/src/features/$1/" },
    },
    webLayer(
      "features",
      ["board", "canvas", "api", "ui"],
      "Features do not know app/. Take it as a property or put it on the board.",
    ),
    webLayer("board", [], "The board is state without screens. Pass in what it needs as a value."),
    webLayer(
      "canvas",
      ["ui"],
      "The canvas draws what it is given. Pass board state and handlers in from a feature.",
    ),
    webLayer(
      "api",
      [],
      "An endpoint file is a fetcher and its query options. The feature connects it to the board.",
    ),
    webLayer("ui", [], "Interface parts know nothing of graphs. Pass plain values and handlers."),
    {
      name: "ui-without-model",
      comment: "Interface parts know nothing of ours. Pass plain words and numbers.",
      severity: "error",
      from: { path: "^apps/web/src/ui/", pathNot: TEST_FILES },
      to: { path: "^(packages|graph-seed)/" },
    },
    {
      name: "board-and-api-without-react",
      comment:
        "Keep components out of the board and the endpoints; a hook that reads them belongs to the feature.",
      severity: "error",
      from: { path: "^apps/web/src/(board|api)/", pathNot: TEST_FILES },
      to: { path: "(^|/)node_modules/(react-dom|radix-ui|lucide-react)/" },
    },
    {
      name: "no-tests-in-production",
      comment:
        "Production code imports neither tests nor testing entries. Move the shared part into a file of its own.",
      severity: "error",
      from: { path: "^(packages|graph-seed|apps)/", pathNot: TEST_FILES },
      to: { path: TEST_FILES },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|coverage|\\.cache)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".d.ts", ".mjs", ".js", ".json"],
    },
  },
};
