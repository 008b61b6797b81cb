import { emptyPlan } from "@ips/contract/empty-plan";
import { expect, test } from "vitest";
import {
  preferenceAnswers,
  preferenceValues,
  sentPreferences,
  statedPreferences,
} from "./preference-values.ts";

const plan = {
  preferences: { ...emptyPlan.preferences, jobTypes: "outdoors", hours: "20", avoid: "nights", pay: " " },
};

test("what the plan states is asked about, in the person's words", () => {
  expect(statedPreferences(plan, null)).toEqual([
    { preference: "type-of-work", words: "outdoors" },
    { preference: "hours", words: "20" },
    { preference: "to-avoid", words: "nights" },
  ]);
});

test("what was answered for stays, when the plan no longer states it", () => {
  expect(statedPreferences(null, { schedule: true })).toEqual([{ preference: "schedule", words: "" }]);
});

test("each stated preference is kept with its answer or none, and the others are not", () => {
  const values = {
    ...preferenceValues({ hours: false }),
    "prefers:type-of-work": "yes",
    "prefers:pay": "yes",
  };
  const kept = sentPreferences(values, statedPreferences(plan, null));
  expect(kept).toEqual({ "type-of-work": true, hours: false, "to-avoid": null });
  expect(preferenceAnswers(kept ?? {})).toContainEqual({ preference: "hours", stated: true, met: false });
  expect(sentPreferences(values, [])).toBeNull();
});
