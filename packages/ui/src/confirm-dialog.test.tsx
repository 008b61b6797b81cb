import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { ConfirmDialog } from "./confirm-dialog.tsx";

it("asks, and tells which answer was given", async () => {
  const confirm = vi.fn<() => void>();
  const cancel = vi.fn<() => void>();
  render(
    <ConfirmDialog
      open
      title="Stop sharing?"
      confirmLabel="Stop sharing"
      cancelLabel="Keep sharing"
      closeLabel="Close"
      onConfirm={confirm}
      onCancel={cancel}
      danger
    >
      State VR keeps what it has filed.
    </ConfirmDialog>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Keep sharing" }));
  expect(cancel).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole("button", { name: "Stop sharing" }));
  expect(confirm).toHaveBeenCalledOnce();
});
