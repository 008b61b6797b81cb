import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { DateField } from "./date-field.tsx";

it("gives an ISO date, also from a quick answer", async () => {
  const set = vi.fn<(value: string) => void>();
  render(
    <DateField
      label="Date"
      name="date"
      value="2026-11-21"
      onValue={set}
      hint="When you met"
      quick={[{ value: "2026-11-20", text: "Yesterday" }]}
    />,
  );
  fireEvent.change(screen.getByLabelText("Date"), { target: { value: "2026-11-19" } });
  await userEvent.click(screen.getByRole("button", { name: "Yesterday", pressed: false }));
  expect(set.mock.calls).toEqual([["2026-11-19"], ["2026-11-20"]]);
});
