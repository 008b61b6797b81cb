import { expect, test } from "vitest";
import { dateOrderText } from "./date-order-text.ts";

const dates = { style: "slash", order: "month-first", monthFirst: 1200, dayFirst: 0, ambiguous: 44 } as const;

test("an order that the rows decide says by how many", () => {
  expect(dateOrderText({ ...dates, by: "decided" })).toBe(
    "Dates are written month first, such as 3/25/2026: 1,200 of them can only be read so.",
  );
});

test("an order that is only assumed says so and asks", () => {
  expect(dateOrderText({ ...dates, by: "assumed" })).toContain("choose if that is wrong");
});

test("dates with dots are shown with dots", () => {
  expect(dateOrderText({ ...dates, style: "dot", order: "day-first", by: "other-files" })).toContain(
    "25.3.2026",
  );
});
