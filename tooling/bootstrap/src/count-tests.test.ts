import { describe, expect, it } from "vitest";
import { addCounts, closingLine, countReport } from "./count-tests.mjs";

const vitestReport = {
  numTotalTests: 4,
  numPassedTests: 2,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [
    {
      status: "passed",
      assertionResults: [{ status: "passed" }, { status: "passed" }, { status: "pending" }],
    },
    { status: "failed", assertionResults: [{ status: "failed" }] },
  ],
};

describe("countReport", () => {
  it("reads vitest's report", () => {
    expect(countReport(vitestReport)).toEqual({ passed: 2, failed: 1, skipped: 1 });
  });

  it("counts a file that does not load as a failed test", () => {
    const broken = {
      ...vitestReport,
      testResults: [{ status: "failed", assertionResults: [] }],
      numFailedTests: 0,
    };
    expect(countReport(broken).failed).toBe(1);
  });

  it("reads Playwright's report, where a test that passed on the second try has passed", () => {
    const report = { stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 3 }, errors: [] };
    expect(countReport(report)).toEqual({ passed: 8, failed: 2, skipped: 3 });
  });

  it("counts an error outside every test, such as a server that did not start", () => {
    const report = {
      stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
      errors: [{ message: "no server" }],
    };
    expect(countReport(report).failed).toBe(1);
  });

  it("refuses anything else, since a wrong count is worse than none", () => {
    expect(() => countReport({ ok: true })).toThrow("neither");
  });
});

describe("closingLine", () => {
  it("names skipped tests only when there are some", () => {
    expect(closingLine({ passed: 812, failed: 0, skipped: 0 })).toBe("812 passed, 0 failed");
    expect(closingLine({ passed: 1, failed: 2, skipped: 3 })).toBe("1 passed, 2 failed, 3 skipped");
  });

  it("adds up what the packages report", () => {
    const sum = addCounts([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 2, failed: 1, skipped: 1 },
    ]);
    expect(sum).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });
});
