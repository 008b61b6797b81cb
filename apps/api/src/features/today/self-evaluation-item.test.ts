import { expect, test } from "vitest";
import { selfEvaluationItem } from "./self-evaluation-item.ts";

const program = { unitId: "u", program: "Harbor East", lastOn: "2026-05-31", firstEntryOn: "2020-01-06" };
/** Due on Nov 30, 2026. */
const on = (today: string) => selfEvaluationItem(program, 6, today);

test("a self-evaluation is brought to mind thirty days before its day, and not thirty-one", () => {
  expect(on("2026-10-30")).toBeNull();
  expect(on("2026-10-31")).toMatchObject({ group: "later", item: { status: "due", daysLeft: 30 } });
});

test("on its day it is due; the day after it is late", () => {
  expect(on("2026-11-30")).toMatchObject({ group: "now", item: { status: "due", daysLeft: 0 } });
  expect(on("2026-12-01")).toMatchObject({
    group: "now",
    item: {
      kind: "self-evaluation",
      name: "Harbor East",
      status: "overdue",
      daysLeft: -1,
      due: "2026-11-30",
    },
  });
});

test("without a rhythm, or where nobody was served, nothing is brought to mind", () => {
  expect(selfEvaluationItem(program, null, "2026-12-01")).toBeNull();
  expect(selfEvaluationItem({ ...program, lastOn: null, firstEntryOn: null }, 6, "2026-12-01")).toBeNull();
});
