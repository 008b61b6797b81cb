import { expect, test } from "vitest";
import { mergeSettings } from "./merge-settings.ts";
import { sameSettings } from "./setting-parts.ts";
import { settingValues, type SettingValues } from "./setting-values.ts";

let rows = 0;
const base = settingValues(
  {
    jurisdictionId: "us-federal",
    billsPros: false,
    breakGlassDays: 1,
    settings: { vr: { ipeDays: [{ from: "2026-01-01", value: 60, basis: "Manual 8.2" }] } },
  },
  () => String((rows += 1)),
);
const ipe = (values: SettingValues, days: string): SettingValues => ({
  ...values,
  rows: {
    ...values.rows,
    "vr.ipeDays": [{ rowId: "new", from: "2026-01-01", value: days, basis: "Manual 8.2" }],
  },
});

test("what each changed alone holds without a question", () => {
  const merged = mergeSettings(base, { ...base, billsPros: true }, ipe(base, "45"), {});
  expect(merged.conflicts).toEqual([]);
  expect(merged.takenOver).toEqual(["Days from eligibility to the signed IPE"]);
  expect(sameSettings(merged.values, ipe({ ...base, billsPros: true }, "45"))).toBe(true);
});

test("where both changed the same to different things both values are shown, and the choice decides", () => {
  const [mine, theirs] = [ipe(base, "50"), ipe(base, "45")];
  const { conflicts } = mergeSettings(base, mine, theirs, {});
  expect(conflicts).toEqual([
    {
      key: "vr.ipeDays",
      label: "Days from eligibility to the signed IPE",
      mine: "50 days from Thursday, January 1, 2026 (Manual 8.2)",
      theirs: "45 days from Thursday, January 1, 2026 (Manual 8.2)",
    },
  ]);
  const settled = (choice: "mine" | "theirs") =>
    mergeSettings(base, mine, theirs, { "vr.ipeDays": choice }).values;
  expect(sameSettings(settled("mine"), mine)).toBe(true);
  expect(sameSettings(settled("theirs"), theirs)).toBe(true);
  expect(sameSettings(mergeSettings(base, mine, theirs, {}).values, theirs)).toBe(true);
});

test("the same change by both is no conflict, and a new name of a row is no change", () => {
  expect(mergeSettings(base, ipe(base, "45"), ipe(base, "45"), {})).toMatchObject({
    conflicts: [],
    takenOver: [],
  });
  expect(sameSettings(base, ipe(base, "60"))).toBe(true);
});
