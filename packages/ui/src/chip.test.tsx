import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Chip, FilterChip } from "./chip.tsx";

it("says what its cross removes", async () => {
  const remove = vi.fn<() => void>();
  render(
    <Chip onRemove={remove} removeLabel="Remove Kessler Hardware">
      Kessler Hardware
    </Chip>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Remove Kessler Hardware" }));
  expect(remove).toHaveBeenCalledOnce();
});

it("says whether the filter is on, and asks for the other", async () => {
  const toggle = vi.fn<(on: boolean) => void>();
  render(
    <FilterChip pressed onToggle={toggle} count={18}>
      My people
    </FilterChip>,
  );
  const chip = screen.getByRole("button", { name: /My people\s*18/u, pressed: true });
  await userEvent.click(chip);
  expect(toggle).toHaveBeenCalledWith(false);
});
