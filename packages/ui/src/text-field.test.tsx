import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { TextField } from "./text-field.tsx";

it("takes text, and shows a unit beside it", async () => {
  const change = vi.fn<() => void>();
  render(<TextField label="Hours" name="hours" suffix="a week" onChange={change} />);
  await userEvent.type(screen.getByRole("textbox", { name: "Hours" }), "24");
  expect(change).toHaveBeenCalledTimes(2);
  expect(screen.getByText("a week")).toBeDefined();
});

it("is found by the error summary under its own id", () => {
  render(<TextField id="minutes" label="Minutes" name="minutes" error="Enter the minutes" />);
  const input = screen.getByRole("textbox", { description: "Enter the minutes" });
  expect(input.id).toBe("minutes");
  expect(input.className).toContain("usa-input--error");
});
