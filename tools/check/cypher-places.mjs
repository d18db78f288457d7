/** Beginnings of statements as people write them; prose and identifiers do not look like this. */
const STATEMENTS = [
  /\b(?:MATCH|MERGE|CREATE)\s*\(/,
  /\bMATCH\s+\w+\s*=\s*\(/,
  /\bUNWIND\s+[$\w[]/,
  /\bDETACH\s+DELETE\b/,
  /\bCREATE\s+(?:CONSTRAINT|(?:RANGE |TEXT |POINT |FULLTEXT )?INDEX)\b/,
  /\bCALL\s+(?:db|dbms|apoc)\./,
  /\bSHOW\s+(?:TRANSACTIONS|INDEXES|CONSTRAINTS|DATABASES)\b/,
];

/**
 * Who may hold Cypher: the store that asks, the format that people load elsewhere, the test that runs that format's file on
 * a real database, the hostile texts of tests, and the test of this rule.
 */
const ALLOWED = [
  "packages/graph-store/",
  "packages/formats/src/cypher/",
  "packages/formats/src/testing/export-cases.ts",
  "apps/api/src/cypher-script.neo4j.test.ts",
  "tools/check/cypher-places",
];

/**
 * Lines of a source file that hold Cypher text where none may be.
 * @param {string} path inside the repository, with `/`
 * @param {string} text
 * @returns {string[]} as `path:line`
 */
export function cypherPlaces(path, text) {
  if (ALLOWED.some((prefix) => path.startsWith(prefix))) return [];
  return text
    .split("\n")
    .flatMap((line, at) =>
      STATEMENTS.some((statement) => statement.test(line)) ? [`${path}:${at + 1}`] : [],
    );
}
