import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { SessionWarning, type SessionWarningProps } from "./session-warning.tsx";

afterEach(cleanup);

const shown = (over: Partial<SessionWarningProps> = {}) => {
  const props = { onStay: vi.fn<() => void>(), onSignOut: vi.fn<() => void>(), onHide: vi.fn<() => void>() };
  const all: SessionWarningProps = {
    leftMs: 120_000,
    because: "idle",
    busy: false,
    failed: false,
    ...props,
    ...over,
  };
  return { ...props, ...render(<SessionWarning {...all} />) };
};

test("the focus is on staying, and Enter or Escape stays", async () => {
  const user = userEvent.setup();
  const { onStay } = shown();
  expect(screen.getByRole("alertdialog", { name: "Are you still there?" })).toBeDefined();
  expect(document.activeElement?.textContent).toContain("Stay signed in");
  await user.keyboard("{Enter}");
  expect(onStay).toHaveBeenCalledTimes(1);
});

test("the seconds are seen and not spoken; what is spoken changes at one minute", () => {
  const { rerender } = shown({ leftMs: 119_000 });
  expect(screen.getByText("1 minute 59 seconds").getAttribute("aria-hidden")).toBe("true");
  expect(screen.getByRole("timer").textContent).toBe("");
  const props = { onStay: vi.fn<() => void>(), onSignOut: vi.fn<() => void>(), onHide: vi.fn<() => void>() };
  rerender(<SessionWarning {...props} leftMs={60_000} because="idle" busy={false} failed={false} />);
  expect(screen.getByRole("timer").textContent).toBe("One minute left.");
});

test("at the longest time of a session nothing puts it off, and the dialog can be put away", async () => {
  const user = userEvent.setup();
  const { onHide } = shown({ because: "limit" });
  expect(screen.queryByRole("button", { name: "Stay signed in" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "I will finish" }));
  expect(onHide).toHaveBeenCalledTimes(1);
});

test("a try to stay that did not reach the server says so", () => {
  shown({ failed: true });
  expect(screen.getByRole("alert").textContent).toBe("There was no connection. Try again.");
});
