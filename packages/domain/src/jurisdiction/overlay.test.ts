import { describe, expect, test } from "vitest";
import { federalDefault } from "./federal-default.ts";
import { overlay } from "./overlay.ts";
import { settingsProblems } from "./settings-problems.ts";

const valueOn = (figure: typeof federalDefault.vr.ipeDays, date: string) => {
  const found = figure.at(date);
  return found.ok ? found.value.use.value : found.code;
};

describe("an agency's settings over the federal default", () => {
  test("no settings leave every answer as it was", () => {
    const same = overlay(federalDefault, {});
    expect({ ...same, id: federalDefault.id }).toEqual(federalDefault);
  });

  test("the agency's row begins on its day and the federal one holds before it", () => {
    const ours = overlay(federalDefault, {
      vr: { ipeDays: [{ from: "2026-01-01", value: 60, basis: "State manual" }] },
    });
    expect(valueOn(ours.vr.ipeDays, "2025-12-31")).toBe(90);
    expect(valueOn(ours.vr.ipeDays, "2026-01-01")).toBe(60);
    expect(valueOn(ours.vr.ipeDays, "2016-09-18")).toBe("figure-not-known");
  });

  test("several rows follow one another", () => {
    const ours = overlay(federalDefault, {
      ips: {
        caseloadLimit: [
          { from: "2025-01-01", value: 18, basis: "Contract" },
          { from: "2026-01-01", value: 15, basis: "Contract" },
        ],
      },
    });
    expect(
      ["2024-12-31", "2025-12-31", "2026-01-01"].map((date) => valueOn(ours.ips.caseloadLimit, date)),
    ).toEqual([20, 18, 15]);
  });

  test("the agency's basis is the source of its figure", () => {
    const ours = overlay(federalDefault, {
      vr: { ipeDays: [{ from: "2026-01-01", value: 60, basis: "State manual 8.2" }] },
    });
    expect(ours.vr.ipeDays.at("2026-01-01").because[0]?.source).toBe("State manual 8.2");
  });

  test("one part of what counts can be set alone", () => {
    const ours = overlay(federalDefault, {
      ips: { firstEmployerContactCounts: { attendeesAnyOf: ["client"] } },
    });
    expect(ours.ips.firstEmployerContactCounts).toEqual({
      ...federalDefault.ips.firstEmployerContactCounts,
      attendeesAnyOf: ["client"],
    });
  });

  test("a federal row that begins later does not come back over the agency's", () => {
    const ours = overlay(federalDefault, {
      vr: { ipeDays: [{ from: "2010-01-01", value: 60, basis: "State manual" }] },
    });
    expect(ours.vr.ipeDays.rows.map(({ from, value }) => [from, value])).toEqual([["2010-01-01", 60]]);
  });

  test("an empty list of rows is no setting", () => {
    expect(valueOn(overlay(federalDefault, { vr: { ipeDays: [] } }).vr.ipeDays, "2026-01-01")).toBe(90);
  });
});

describe("what stands against a setting", () => {
  test.each([59, 60])("%i days to decide eligibility are lawful", (value) => {
    expect(
      settingsProblems({
        vr: { eligibilityDecisionDays: [{ from: "2026-01-01", value, basis: "State manual" }] },
      }),
    ).toEqual([]);
  });

  test("61 days to decide eligibility are laxer than the federal limit", () => {
    const problems = settingsProblems({
      vr: { eligibilityDecisionDays: [{ from: "2026-01-01", value: 61, basis: "State manual" }] },
    });
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ["setting-laxer-than-federal", "vr.eligibilityDecisionDays"],
    ]);
    expect(problems[0]?.because[0]?.source).toContain("361.41");
  });

  test("an IPS figure may be longer or shorter", () => {
    expect(
      settingsProblems({
        ips: { firstEmployerContactDays: [{ from: "2026-01-01", value: 45, basis: "Program" }] },
      }),
    ).toEqual([]);
  });

  test("half days, nothing and less than nothing are refused", () => {
    for (const value of [0, -1, 1.5, Number.NaN]) {
      expect(settingsProblems({ release: { endsSoonDays: value } }).map(({ code }) => code)).toEqual([
        "setting-not-whole-number",
      ]);
    }
  });

  test("rows stand in the order of their days", () => {
    const rows = [
      { from: "2026-01-01", value: 60, basis: "a" },
      { from: "2026-01-01", value: 50, basis: "b" },
    ];
    expect(settingsProblems({ vr: { ipeDays: rows } }).map(({ code }) => code)).toEqual([
      "setting-rows-not-in-order",
    ]);
  });
});
