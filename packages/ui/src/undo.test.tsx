import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Undo } from "./undo.tsx";

it("takes the focus where the pressed control is gone, and brings it back", async () => {
  const undo = vi.fn<() => void>();
  render(<Undo text="Step taken off" undoLabel="Undo" onUndo={undo} takesFocus />);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Undo" }));
  await userEvent.keyboard("{Enter}");
  expect(undo).toHaveBeenCalledOnce();
});
