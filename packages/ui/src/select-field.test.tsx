import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { SelectField } from "./select-field.tsx";

it("offers its choices, in groups too, and nothing chosen beforehand", async () => {
  const change = vi.fn<() => void>();
  render(
    <SelectField
      label="Place"
      name="place"
      placeholder="Choose"
      defaultValue=""
      onChange={change}
      options={[
        { value: "community", text: "Community" },
        { label: "Offices", options: [{ value: "vr", text: "VR office" }] },
      ]}
    />,
  );
  const select = screen.getByRole<HTMLSelectElement>("combobox", { name: "Place" });
  expect(select.value).toBe("");
  expect(screen.getByRole("group", { name: "Offices" })).toBeDefined();
  await userEvent.selectOptions(select, "VR office");
  expect(select.value).toBe("vr");
  expect(change).toHaveBeenCalledOnce();
});
