import { expect, test } from "vitest";
import {
  emptySpansText,
  eventText,
  frozenAnswerText,
  frozenStaffText,
  lineName,
} from "./frozen-point-text.ts";

const today = "2026-11-21";
const line = {
  specialist: null,
  team: null,
  spans: [
    { from: "2026-05-01", to: "2026-05-31", kept: false, events: [] },
    { from: "2026-06-01", to: "2026-06-30", kept: true, events: [0] },
  ],
};

test("specialists and treatment teams are numbers", () => {
  expect(lineName(line)).toBeNull();
  expect(lineName({ ...line, specialist: "3" })).toBe("Specialist 3");
  expect(lineName({ ...line, team: "1" })).toBe("Treatment team 1");
  expect(
    eventText(
      { kind: "field-mentoring", on: "2026-06-09", specialist: "3", team: null, executivePresent: null },
      today,
    ),
  ).toBe("Jun 9 · Field mentoring · Specialist 3");
  expect(frozenStaffText({ role: "ips-supervisor", fte: 0.5, counts: true, specialist: null })).toContain(
    "50 % of full time",
  );
});

test("answers stand with their day, and spans without a record are named", () => {
  expect(frozenAnswerText({ answer: null, on: "2026-06-09", stands: true }, today)).toBe(
    "not known, as of Jun 9",
  );
  expect(emptySpansText(line, today)).toBe("May 1 to May 31");
  expect(emptySpansText({ ...line, spans: line.spans.slice(1) }, today)).toBeNull();
});
