import { describe, expect, it } from "vitest";
import { failedTests, failedTestsText, secondTries } from "./failed-tests.mjs";

describe("failedTests", () => {
  it("names what failed in vitest's report, and what it said", () => {
    const report = {
      testResults: [
        {
          name: "a.test.ts",
          status: "failed",
          assertionResults: [
            { status: "passed", fullName: "holds" },
            { status: "failed", fullName: "breaks", failureMessages: ["Error: 1 is not 2"] },
          ],
        },
        { name: "b.test.ts", status: "failed", message: "no such module", assertionResults: [] },
        { name: "c.test.ts", status: "passed", assertionResults: [] },
      ],
    };
    expect(failedTests(report)).toEqual([
      { file: "a.test.ts", name: "breaks", message: "Error: 1 is not 2" },
      { file: "b.test.ts", name: "does not load", message: "no such module" },
    ]);
  });

  it("names what failed in Playwright's report, however deep, and what failed outside every test", () => {
    const tests = [{ results: [{ errors: [{ message: "not visible" }] }] }];
    const report = {
      suites: [
        {
          specs: [{ ok: true, file: "x.spec.ts", title: "opens", tests: [] }],
          suites: [{ specs: [{ ok: false, file: "x.spec.ts", title: "saves", tests }] }],
        },
      ],
      errors: [{ message: "no server" }],
    };
    expect(failedTests(report)).toEqual([
      { file: "x.spec.ts", name: "saves", message: "not visible" },
      { file: "", name: "outside every test", message: "no server" },
    ]);
  });
});

describe("secondTries", () => {
  it("names what failed first and passed then, in either report, and nothing else", () => {
    const failureMessages = ["Error: too slow"];
    const assertionResults = [
      { status: "passed", fullName: "holds", failureMessages: [] },
      { status: "passed", fullName: "wavers", failureMessages },
      { status: "failed", fullName: "breaks", failureMessages },
    ];
    expect(secondTries({ testResults: [{ name: "a.test.ts", status: "failed", assertionResults }] })).toEqual(
      [{ file: "a.test.ts", name: "wavers", message: "Error: too slow" }],
    );
    const results = [{ errors: [{ message: "not visible" }] }, { errors: [] }];
    const specs = [
      { ok: true, file: "x.spec.ts", title: "wavers", tests: [{ status: "flaky", results }] },
      { ok: true, file: "x.spec.ts", title: "holds", tests: [{ status: "expected", results: [] }] },
    ];
    expect(secondTries({ suites: [{ specs }] })).toEqual([
      { file: "x.spec.ts", name: "wavers", message: "not visible" },
    ]);
  });

  it("names what held only because a lost page was opened anew", () => {
    const annotations = [{ type: "lost", description: "/today at 390 pixels" }];
    const tests = [{ status: "expected", annotations, results: [{ errors: [] }] }];
    const specs = [{ ok: true, file: "x.spec.ts", title: "holds", tests }];
    const report = { suites: [{ specs }] };
    expect(secondTries(report)).toEqual([
      {
        file: "x.spec.ts",
        name: "holds",
        message: "lost by the browser and opened anew: /today at 390 pixels",
      },
    ]);
    expect(failedTests(report)).toEqual([]);
  });
});

describe("failedTestsText", () => {
  it("says nothing when nothing failed", () => {
    expect(failedTestsText([])).toBe("");
  });

  it("keeps to the first lines of a long message, without colors", () => {
    const message = [
      "\u001b[31mred\u001b[39m",
      "",
      ...Array.from({ length: 40 }, (_, i) => `line ${i}`),
    ].join("\n");
    const lines = failedTestsText([{ file: "a.test.ts", name: "breaks", message }]).split("\n");
    expect(lines.slice(0, 3)).toEqual(["  ✗ breaks  (a.test.ts)", "      red", "      line 0"]);
    expect(lines).toHaveLength(9);
  });

  it("says how many it leaves out", () => {
    const failed = Array.from({ length: 32 }, (_, i) => ({ file: "", name: `t${i}`, message: "" }));
    expect(failedTestsText(failed).endsWith("… and 2 more")).toBe(true);
  });
});
