/**
 * Stands between a tool and Neo4j's Java: `node keeper.mjs JAVA ARGUMENTS…`. Prints Java's process id, ends Java when
 * its own input closes (so also when the tool was killed) or when it is asked to end, and exits when Java has.
 */
import { spawn } from "node:child_process";

const STOP_TIMEOUT_MS = 30_000;

const [command = "java", ...args] = process.argv.slice(2);
const java = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"] });
let isStopping = false;

function stop() {
  if (isStopping) return;
  isStopping = true;
  java.kill("SIGTERM");
  setTimeout(() => java.kill("SIGKILL"), STOP_TIMEOUT_MS).unref();
}

java.once("error", () => process.exit(1));
java.once("exit", (code) => process.exit(code ?? 1));
process.stdout.write(`${java.pid}\n`);
// The reader may be gone; that alone is no reason to leave Java behind.
process.stdout.on("error", stop);
process.stdin.on("end", stop);
process.stdin.on("error", stop);
process.stdin.resume();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
