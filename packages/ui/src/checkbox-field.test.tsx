import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { CheckboxField } from "./checkbox-field.tsx";

it("is one statement that is true or not", async () => {
  const set = vi.fn<(checked: boolean) => void>();
  render(
    <CheckboxField
      label="A copy was given"
      name="copy"
      checked={false}
      onChecked={set}
      hint="On paper or by mail"
      error="Say whether"
    />,
  );
  await userEvent.click(
    screen.getByRole("checkbox", {
      name: "A copy was given",
      description: "On paper or by mail Say whether",
    }),
  );
  expect(set).toHaveBeenCalledWith(true);
});
