import { describe, expect, test } from "vitest";
import { readClock } from "../clock/read-clock.ts";
import { vrClockDefinitions } from "../clock/vr-clock-definitions.ts";
import { figuresToReview } from "../figure/figures-to-review.ts";
import { eligibilityDecision } from "../rules/vr/eligibility-decision.ts";
import { jurisdictionIds } from "../vocabulary/jurisdiction-id.ts";
import { federalDefault } from "./federal-default.ts";
import { jurisdictionOf, jurisdictions } from "./jurisdictions.ts";
import { newYork } from "./new-york.ts";
import { overlay } from "./overlay.ts";
import { settingsProblems } from "./settings-problems.ts";

const vr = {
  id: "v1",
  source: "own",
  appliedOn: "2026-01-15",
  applicationCompleteOn: null,
  eligibleOn: null,
  waitlistPlacedOn: null,
  waitlistReleasedOn: null,
  ipeSignedOn: null,
  closedOn: null,
  trialWork: [],
  extensions: [],
} as const;
const record = { episode: null, vr, employerContacts: [], releases: [], plan: null };

describe("the jurisdictions of the package", () => {
  test("are listed once each, the federal one first", () => {
    expect(jurisdictions.map(({ id }) => id)).toEqual(jurisdictionIds);
  });

  test.each(jurisdictionIds)("%s stands under its own name, and its figures are known today", (id) => {
    expect(jurisdictionOf(id).id).toBe(id);
    const { vr: ofVr, ips } = jurisdictionOf(id);
    for (const figure of [ofVr.ipeDays, ips.caseloadLimit, ips.communityTimePercent])
      expect(figure.at("2026-11-21").ok).toBe(true);
  });

  test("New York says that its guidance may be superseded, and rests its numbers on its own text", () => {
    expect(newYork.status.standing).toBe("may-be-superseded");
    const limit = newYork.ips.caseloadLimit.at("2026-11-21");
    expect(
      limit.ok && [limit.value.use.value, limit.because[0]?.source, limit.because[0]?.confidence],
    ).toEqual([20, "NYS OMH, PROS Clarification 14", "single-source"]);
    expect(newYork.pros).not.toBeNull();
    expect(federalDefault.pros).toBeNull();
  });
});

describe("a comparison that an agency sets", () => {
  const strict = overlay(federalDefault, { vr: { eligibilityDecisionComparison: "less-than" } });
  const statusOn = (today: string, jurisdiction = federalDefault) =>
    eligibilityDecision.evaluate(record, today, jurisdiction)[0]?.status;

  test("at most 60 days keeps day 60, in less than 60 days does not", () => {
    expect([statusOn("2026-03-16"), statusOn("2026-03-17")]).toEqual(["due", "overdue"]);
    expect([statusOn("2026-03-15", strict), statusOn("2026-03-16", strict)]).toEqual(["due", "overdue"]);
  });
});

describe("the length of a clock that an agency sets", () => {
  const rows = [{ from: "2026-01-01", value: 45, basis: "State manual" }];
  const ours = overlay(federalDefault, { vr: { clocks: { hearing: rows } } });
  const dueOf = (startedOn: string) => {
    const read = readClock(vrClockDefinitions.hearing, { startedOn, doneOn: null }, "2026-06-01", ours);
    return read.ok ? [read.value.due, read.because[0]?.source] : read.code;
  };

  test("begins on its day, and the federal one holds before it", () => {
    expect(dueOf("2025-12-31")).toEqual(["2026-03-01", expect.stringContaining("CFR")]);
    expect(dueOf("2026-01-01")).toEqual(["2026-02-15", "State manual"]);
  });

  test("is never laxer than the federal one, by a single day", () => {
    const problems = (value: number) =>
      settingsProblems({
        vr: { clocks: { hearing: [{ from: "2026-01-01", value, basis: "State manual" }] } },
      }).map(({ code, path }) => [code, path]);
    expect(problems(60)).toEqual([]);
    expect(problems(61)).toEqual([["setting-laxer-than-federal", "vr.clocks.hearing"]]);
  });
});

test("a setting names what it rests on, and a share is no more than a hundred", () => {
  const share = (value: number, basis: string) =>
    settingsProblems({ ips: { communityTimePercent: [{ from: "2026-01-01", value, basis }] } }).map(
      ({ code }) => code,
    );
  expect(share(100, "Contract")).toEqual([]);
  expect(share(101, "Contract")).toEqual(["setting-over-hundred"]);
  expect(share(70, " ")).toEqual(["setting-without-basis"]);
});

test("a figure is to be reviewed the day after its day of review, and not on it", () => {
  const { vr: ofVr, ips, pros } = newYork;
  const figures = [ofVr.ipeDays, ips.caseloadLimit, ips.caseloadLimit, ...Object.values(pros ?? {})];
  const days = figures.flatMap(({ reviewBy }) => reviewBy ?? []).toSorted();
  expect(figuresToReview(figures, days[0] ?? "")).toEqual([]);
  // Each once, however often it is named.
  expect(figuresToReview(figures, "2099-01-01")).toHaveLength(5);
});
