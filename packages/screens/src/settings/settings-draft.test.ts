import { expect, test } from "vitest";
import { fittingSettings } from "./settings-draft.ts";
import { settingValues } from "./setting-values.ts";

const values = settingValues(
  { jurisdictionId: "us-federal", billsPros: false, breakGlassDays: 1, settings: {} },
  () => "row",
);

test("a draft comes back as it was kept", () => {
  const draft = { version: 2, base: values, values: { ...values, billsPros: true } };
  expect(fittingSettings(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});

test.each([
  ["nothing", null],
  ["words", "settings"],
  ["no version", { base: values, values }],
  ["no state it began from", { version: 2, values }],
  ["a part that is missing", { version: 2, base: values, values: { ...values, starts: undefined } }],
  ["a form that knew no comparisons", { version: 2, base: values, values: { jurisdictionId: "us-federal" } }],
])("a draft of %s is not taken", (_what, kept) => {
  expect(fittingSettings(kept)).toBeNull();
});
