import { expect, test } from "vitest";
import { actionStepItem } from "./action-step-item.ts";

const step = { id: "s1", text: "Plan Tuesdays", goal: "Six a week", owner: "Ana Lopez" };

test.each([
  { dueOn: "2026-11-20", group: "now", status: "overdue", daysLeft: -1 },
  { dueOn: "2026-11-21", group: "now", status: "due", daysLeft: 0 },
  { dueOn: "2026-11-28", group: "thisWeek", status: "due", daysLeft: 7 },
  { dueOn: "2026-12-05", group: "later", status: "due", daysLeft: 14 },
])("a step due on $dueOn stands under $group", ({ dueOn, group, status, daysLeft }) => {
  const placed = actionStepItem({ ...step, dueOn }, "2026-11-21");
  expect(placed).toMatchObject({
    group,
    item: {
      status,
      daysLeft,
      due: dueOn,
      text: "Plan Tuesdays",
      name: "Six a week",
      who: "Ana Lopez",
      client: null,
    },
  });
});
