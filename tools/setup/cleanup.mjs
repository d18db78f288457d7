/** @type {Array<() => unknown>} */
const tasks = [];
let ending = false;

/**
 * Keeps a task for the end of this process, run last-in first-out by `endAll`.
 * @param {() => unknown} task
 * @returns {() => void} forgets the task, for what ended by itself
 */
export function atEnd(task) {
  tasks.push(task);
  return () => {
    const at = tasks.indexOf(task);
    if (at >= 0) tasks.splice(at, 1);
  };
}

/** Runs every kept task; one that fails is reported and does not keep the others from running. */
export async function endAll() {
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    try {
      await task();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  }
}

/** Whether a signal has asked this process to end. */
export function isEnding() {
  return ending;
}

/**
 * On Ctrl-C, SIGTERM or a closed terminal: runs all kept tasks, then exits with this code.
 * @param {number} code
 */
export function endOnSignals(code) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (ending) return;
      ending = true;
      void endAll().then(() => process.exit(code));
    });
  }
}
