/**
 * Loaded into a child before its program: asks the child to end when the pipe from its parent closes,
 * which the system does even when the parent is killed.
 */
process.stdin.on("end", () => process.kill(process.pid, "SIGTERM"));
process.stdin.on("error", () => process.kill(process.pid, "SIGTERM"));
process.stdin.resume();
/** @type {import("node:net").Socket} */ (/** @type {unknown} */ (process.stdin)).unref();
