import { addDays } from "@ips/domain";
import { describe, expect, test } from "vitest";
import type { Bump } from "../src/golden/bumps.ts";
import type { Changes } from "../src/golden/compare.ts";
import { recordedGolden } from "../src/golden/golden-of.ts";
import { askedBump, judgeChanges } from "../src/golden/judge-changes.ts";
import { changesAfterEdits } from "./changes-after.ts";

const recorded = recordedGolden("@ips/domain");
const changesAfter = changesAfterEdits("@ips/domain");

const judged = (changes: Changes, announced: Bump) =>
  judgeChanges("@ips/domain", "0.1.0", changes, announced);

describe("a figure that is another one than it was", () => {
  const figures = "jurisdiction/federal-figures.ts";
  const ninety = `rows: [{ from: "2016-09-19", value: 90, cite: ipeWithin90Days }]`;

  test("moves answers, which are named with before and after, and asks for a major changeset", async () => {
    const changes = await changesAfter("moved", figures, ninety, ninety.replace("90,", "89,"));
    expect(askedBump(changes)).toBe("major");
    const message = judged(changes, "minor");
    expect(message).toContain("moved since 0.1.0, and the changesets say minor");
    expect(message).toContain("vr.ipe.days from 2016-09-19");
    expect(message).toContain("was 90 days");
    expect(message).toContain("is  89 days");
    expect(message).toContain("choose major for @ips/domain");
    expect(judged(changes, "none")).toContain("no changeset tells of it");
    expect(judged(changes, "major")).toBeNull();
    const dayLate = changes.moved.find(
      ({ asks, name }) => asks === "findingsFor" && name.includes("Signed on day 90"),
    );
    expect(dayLate).toMatchObject({
      part: "vr.ipe",
      before: expect.stringContaining("due=2026-06-14") as string,
      after: expect.stringContaining("due=2026-06-13") as string,
    });
  });

  test("asks for a minor one as a new row that begins after the release", async () => {
    const next = addDays(recorded.asOf, 40);
    const more = `rows: [{ from: "2016-09-19", value: 90, cite: ipeWithin90Days }, { from: "${next}", value: 60, cite: ipeWithin90Days }]`;
    const changes = await changesAfter("row", figures, ninety, more);
    expect(changes.moved).toEqual([]);
    expect(askedBump(changes)).toBe("minor");
    expect(judged(changes, "patch")).toContain("choose minor for @ips/domain");
    expect(judged(changes, "minor")).toBeNull();
  });

  test("asks for a major one as a new row that reaches back", async () => {
    const earlier = `rows: [{ from: "2016-09-19", value: 90, cite: ipeWithin90Days }, { from: "2026-01-01", value: 60, cite: ipeWithin90Days }]`;
    expect(askedBump(await changesAfter("back", figures, ninety, earlier))).toBe("major");
  });
});

test("a boundary that is a day off is seen", async () => {
  const changes = await changesAfter(
    "boundary",
    "rules/ips/first-employer-contact.ts",
    "return today <= due",
    "return today < due",
  );
  expect(askedBump(changes)).toBe("major");
  const findings = changes.moved.filter(({ asks }) => asks === "findingsFor");
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.every(({ part }) => part.startsWith("ips.first-employer-contact"))).toBe(true);
});

test("a code that is gone asks for a major changeset, a new one for a minor", async () => {
  const file = "vocabulary/language.ts";
  expect(askedBump(await changesAfter("gone", file, `["en", "es"]`, `["en"]`))).toBe("major");
  expect(askedBump(await changesAfter("new", file, `["en", "es"]`, `["en", "es", "fr"]`))).toBe("minor");
});

test("words that are no answer ask for nothing", async () => {
  const changes = await changesAfter("words", "citation/vr.ts", "34 CFR 361.45(e)", "34 CFR 361.45 (e)");
  expect(changes).toEqual({ moved: [], added: [] });
});
