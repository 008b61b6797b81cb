import { expect, test } from "vitest";
import type { Person } from "../caseload/people-in-scope.ts";
import { taskItem } from "./task-item.ts";

const donna = { clientId: "donna", name: "Donna Rivera", number: "H-1" } as Person;
const task = {
  taskId: "t",
  clientId: "donna",
  text: "Send the letter",
  dueOn: "2026-06-18",
  ofUs: true,
  who: "Ana Lopez, Harbor",
};

test.each([
  ["2026-06-19", "now", "overdue", -1],
  ["2026-06-18", "now", "due", 0],
  ["2026-06-15", "now", "due", 3],
  ["2026-06-14", "thisWeek", "due", 4],
  ["2026-05-01", "later", "due", 48],
] as const)("asked of us, on %s it stands under %s", (today, group, status, daysLeft) => {
  expect(taskItem(donna, task, today)).toMatchObject({ group, item: { status, daysLeft, kind: "task" } });
});

test("what we asked for waits for others, also when it is late", () => {
  expect(taskItem(donna, { ...task, ofUs: false }, "2026-06-25")).toMatchObject({
    group: "waiting",
    item: { status: "overdue", daysLeft: -7 },
  });
});
