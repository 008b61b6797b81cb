import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Field } from "./field.tsx";

it("ties label, hint and error to its control", () => {
  render(
    <Field label="Wage" hint="Dollars an hour" error="Enter the wage" requiredMark="required">
      {(control) => <input {...control} />}
    </Field>,
  );
  const input = screen.getByRole("textbox", {
    name: "Wage",
    description: "Dollars an hour Enter the wage",
  });
  expect(input.getAttribute("aria-invalid")).toBe("true");
  expect(input.getAttribute("aria-required")).toBe("true");
});

it("says nothing is wrong when nothing is", () => {
  render(<Field label="Wage">{(control) => <input {...control} />}</Field>);
  const input = screen.getByRole("textbox", { name: "Wage" });
  expect(input.hasAttribute("aria-invalid")).toBe(false);
  expect(input.hasAttribute("aria-describedby")).toBe(false);
});
