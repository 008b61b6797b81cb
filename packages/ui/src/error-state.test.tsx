import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { ErrorState } from "./error-state.tsx";

it("says what happened, what is kept, what to do, and tries again", async () => {
  const retry = vi.fn<() => void>();
  render(
    <ErrorState
      title="The list could not be loaded"
      kept="Your notes are kept on this device."
      todo="Check the connection and try again."
      retry={{ text: "Try again", onRetry: retry }}
    />,
  );
  expect(screen.getByRole("alert").textContent).toContain("Your notes are kept on this device.");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(retry).toHaveBeenCalledOnce();
});
