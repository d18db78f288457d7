import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { exitCodeOf, ROOT, startNodeChild, stopChild } from "./child.mjs";

const CHILD = new URL("./child.mjs", import.meta.url).href;
const SLEEPER = "setInterval(() => {}, 1000); console.log(process.pid)";

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function waitForEnd(pid: number): Promise<void> {
  for (let step = 0; isAlive(pid) && step < 100; step += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test("a child's exit code is passed on, and a program that does not exist gives one", async () => {
  expect(await exitCodeOf(startNodeChild(["-e", "process.exit(7)"]))).toBe(7);
  expect(await exitCodeOf(startNodeChild(["-e", ""]))).toBe(0);
  expect(await exitCodeOf(spawn(`${ROOT}no-such-program`))).toBe(1);
});

test("a child that is asked to stop ends, and one that refuses is ended by force", async () => {
  const willing = startNodeChild(["-e", SLEEPER], { stdout: "pipe" });
  const stubborn = startNodeChild(["-e", `process.on("SIGTERM", () => {}); ${SLEEPER}`], {
    stdout: "pipe",
  });
  for (const child of [willing, stubborn]) if (child.stdout) await once(child.stdout, "data");
  await stopChild(willing);
  await stopChild(stubborn, 100);
  expect(stubborn.signalCode).toBe("SIGKILL");
  for (const child of [willing, stubborn]) expect(isAlive(child.pid ?? 0)).toBe(false);
});

test.skipIf(process.platform === "win32")("a child ends when its parent is killed", async () => {
  const program = `import { startNodeChild } from "${CHILD}"; startNodeChild(["-e", ${JSON.stringify(SLEEPER)}]);`;
  const parent = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface({ input: parent.stdout }), "line");
  const pid = Number(line);
  expect(isAlive(pid)).toBe(true);
  parent.kill("SIGKILL");
  await waitForEnd(pid);
  expect(isAlive(pid)).toBe(false);
});
