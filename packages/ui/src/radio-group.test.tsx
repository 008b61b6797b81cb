import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { RadioGroup } from "./radio-group.tsx";

const choices = [
  { value: "person", text: "In person" },
  { value: "phone", text: "By phone" },
];

it("is a named group without a hidden default", () => {
  render(
    <RadioGroup
      label="How"
      name="mode"
      choices={choices}
      value={null}
      onValue={() => undefined}
      error="Choose how"
    />,
  );
  expect(screen.getByRole("group", { name: "How", description: "Choose how" })).toBeDefined();
  expect(screen.queryByRole("radio", { checked: true })).toBeNull();
});

it("says what was chosen", async () => {
  const set = vi.fn<(value: string) => void>();
  render(
    <RadioGroup label="How" name="mode" choices={choices} value="person" onValue={set} layout="tiles" />,
  );
  await userEvent.click(screen.getByRole("radio", { name: "By phone" }));
  expect(set).toHaveBeenCalledWith("phone");
});

it("lets the error summary reach its first choice", () => {
  render(
    <RadioGroup id="mode" label="How" name="mode" choices={choices} value={null} onValue={() => undefined} />,
  );
  expect(document.getElementById("mode")).toBe(screen.getByRole("radio", { name: "In person" }));
});
