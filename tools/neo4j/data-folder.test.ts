import { expect, test } from "vitest";
import { configText } from "./data-folder.mjs";

test("a local server listens on this machine only, and tells clients its own port", () => {
  const lines = configText({ boltPort: 1111, httpPort: 2222 }).split("\n");
  expect(lines.filter((line) => /address/.test(line))).toEqual([
    "server.default_listen_address=127.0.0.1",
    "server.bolt.listen_address=127.0.0.1:1111",
    "server.bolt.advertised_address=127.0.0.1:1111",
    "server.http.listen_address=127.0.0.1:2222",
    "server.http.advertised_address=127.0.0.1:2222",
  ]);
});
