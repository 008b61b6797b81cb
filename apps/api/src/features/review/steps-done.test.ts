import { expect, test } from "vitest";
import { stepsDone } from "./steps-done.ts";

const none = { handedOverOn: null, planOn: null };
const document = (doneOn: string | null) => ({ kind: "document", subject: "job-list", doneOn }) as const;

test("documents are sent on the day of the last one, and not while one is open or none is asked for", () => {
  expect(stepsDone([document("2026-11-02"), document("2026-11-05")], none)["send-evidence"]).toBe(
    "2026-11-05",
  );
  expect(stepsDone([document("2026-11-02"), document(null)], none)["send-evidence"]).toBeNull();
  expect(stepsDone([], none)["send-evidence"]).toBeNull();
});

test("a line of the checklist tells its step; report and plan tell theirs", () => {
  const tasks = [
    { kind: "preparation", subject: "agree-visit", doneOn: "2026-10-01" },
    { kind: "preparation", subject: "visit-timetable", doneOn: null },
  ] as const;
  expect(stepsDone(tasks, { handedOverOn: "2026-11-20", planOn: null })).toEqual({
    "agree-visit": "2026-10-01",
    "send-scale": null,
    "send-snapshot": null,
    "send-evidence": null,
    "deliver-report": "2026-11-20",
    "action-plan": null,
  });
});
