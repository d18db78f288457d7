import { expect, test } from "vitest";
import { countReport, exitCodeFor, sumCounts, summaryLine } from "./counts.mjs";

const GOOD = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [{ name: "a.test.ts", status: "passed", assertionResults: [{ status: "passed" }] }],
};

test("a good run counts what passed and what was skipped", () => {
  expect(countReport(GOOD, 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
});

test("a file that could not be loaded counts as one failure, one with failed tests only by its tests", () => {
  const testResults = [
    { name: "broken.test.ts", status: "failed", assertionResults: [] },
    { name: "after-all.test.ts", status: "failed", assertionResults: [{ status: "passed" }] },
    {
      name: "a.test.ts",
      status: "failed",
      assertionResults: [{ status: "failed" }, { status: "failed" }],
    },
  ];
  expect(countReport({ ...GOOD, numFailedTests: 2, testResults }, 1)).toEqual({
    passed: 3,
    failed: 4,
    skipped: 1,
  });
});

test("no report, no test and an unexplained exit code are failures", () => {
  expect(countReport(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(countReport({ ...GOOD, numPassedTests: 0 }, 0)).toEqual({
    passed: 0,
    failed: 1,
    skipped: 1,
  });
  expect(countReport(GOOD, 1)).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test("the last line adds up all runs and is silent about skipped tests when there are none", () => {
  const one = { passed: 2, failed: 0, skipped: 0 };
  expect(summaryLine(sumCounts([one, one]))).toBe("4 passed, 0 failed");
  expect(summaryLine(sumCounts([one, { passed: 0, failed: 1, skipped: 3 }]))).toBe(
    "2 passed, 1 failed, 3 skipped",
  );
  expect(summaryLine(sumCounts([]))).toBe("0 passed, 0 failed");
});

test("a run fails by a failure, and by having tested nothing that it was to test", () => {
  expect(exitCodeFor({ passed: 2, failed: 0, skipped: 1 }, true)).toBe(0);
  expect(exitCodeFor({ passed: 2, failed: 1, skipped: 0 }, true)).toBe(1);
  expect(exitCodeFor({ passed: 0, failed: 0, skipped: 1 }, true)).toBe(1);
  expect(exitCodeFor({ passed: 0, failed: 0, skipped: 0 }, false)).toBe(0);
});
