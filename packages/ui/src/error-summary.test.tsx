import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { ErrorSummary, type FormError } from "./error-summary.tsx";

const form = (attempt: number, errors: FormError[]) => (
  <>
    <ErrorSummary heading="1 thing needs your attention" errors={errors} attempt={attempt} />
    <input id="wage" aria-label="Wage" />
  </>
);
const missing = [{ fieldId: "wage", text: "Enter the wage" }];

it("is not there while nothing is wrong", () => {
  render(form(1, []));
  expect(screen.queryByRole("group")).toBeNull();
});

it("takes the focus at each failed attempt, and at no other time", () => {
  const { rerender } = render(form(0, missing));
  expect(document.activeElement).toBe(document.body);
  rerender(form(1, missing));
  expect(document.activeElement).toBe(screen.getByRole("group", { name: "1 thing needs your attention" }));
  screen.getByLabelText("Wage").focus();
  rerender(form(1, [...missing]));
  expect(document.activeElement).toBe(screen.getByLabelText("Wage"));
  rerender(form(2, missing));
  expect(document.activeElement).toBe(screen.getByRole("group"));
});

it("leads to the field", async () => {
  render(form(1, missing));
  await userEvent.click(screen.getByRole("link", { name: "Enter the wage" }));
  expect(document.activeElement).toBe(screen.getByLabelText("Wage"));
});
