import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import Fastify from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addWebFiles } from "./web-files.ts";

const SCRIPT = "console.log('the app');";
const app = Fastify();
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tumen-web-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html>");
  writeFileSync(join(folder, "assets", "index-1.js"), SCRIPT);
  writeFileSync(join(folder, "assets", "index-1.js.gz"), gzipSync(SCRIPT));
  await addWebFiles(app, folder);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

describe("the built web app", () => {
  const get = (url: string, encoding: string) =>
    app.inject({ url, headers: { "accept-encoding": encoding } });

  it("comes packed to who can unpack it, and as it is to all others", async () => {
    const packed = await get("/assets/index-1.js", "gzip, br");
    expect(packed.headers["content-encoding"]).toBe("gzip");
    expect(packed.headers["content-type"]).toContain("javascript");
    expect(gunzipSync(packed.rawPayload).toString()).toBe(SCRIPT);
    const plain = await get("/assets/index-1.js", "identity");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.body).toBe(SCRIPT);
  });

  it("tells caches which of the two they hold, and how long they may keep it", async () => {
    for (const encoding of ["gzip", "identity"]) {
      const { headers } = await get("/assets/index-1.js", encoding);
      expect(headers["vary"]).toBe("accept-encoding");
      expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    }
    expect((await get("/", "gzip")).headers["cache-control"]).toBe("no-cache");
  });
});
