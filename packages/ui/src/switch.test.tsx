import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Switch } from "./switch.tsx";

it("asks to change, and only shows what is", async () => {
  const toggle = vi.fn<(on: boolean) => void>();
  render(<Switch label="Plan, for State VR" on={false} stateText="not shared" onToggle={toggle} />);
  const control = screen.getByRole("switch", { name: /Plan, for State VR/u, checked: false });
  control.focus();
  await userEvent.keyboard(" ");
  expect(toggle).toHaveBeenCalledWith(true);
  expect(control.getAttribute("aria-checked")).toBe("false");
  expect(screen.getByText("not shared")).toBeDefined();
});
