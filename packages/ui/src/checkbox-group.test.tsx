import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { CheckboxGroup } from "./checkbox-group.tsx";

const choices = [
  { value: "client", text: "Donna" },
  { value: "manager", text: "Hiring manager" },
  { value: "family", text: "Family", disabled: true },
];

it("keeps the order of the choices, whatever was pressed first", async () => {
  const set = vi.fn<(values: string[]) => void>();
  render(
    <CheckboxGroup label="Who was there" name="who" choices={choices} values={["manager"]} onValues={set} />,
  );
  await userEvent.click(screen.getByRole("checkbox", { name: "Donna" }));
  expect(set).toHaveBeenLastCalledWith(["client", "manager"]);
  await userEvent.click(screen.getByRole("checkbox", { name: "Hiring manager" }));
  expect(set).toHaveBeenLastCalledWith([]);
});

it("does not let a closed choice be chosen", async () => {
  const set = vi.fn<(values: string[]) => void>();
  render(<CheckboxGroup label="Who was there" name="who" choices={choices} values={[]} onValues={set} />);
  await userEvent.click(screen.getByRole("checkbox", { name: "Family" }));
  expect(set).not.toHaveBeenCalled();
});
