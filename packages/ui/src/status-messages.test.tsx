import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { StatusMessages, useStatusMessage, type StatusMessageContent } from "./status-messages.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function say(message: StatusMessageContent) {
  function Page() {
    const show = useStatusMessage();
    return (
      <button type="button" onClick={() => show(message)}>
        save
      </button>
    );
  }
  render(
    <StatusMessages label="Messages" closeLabel="Close">
      <Page />
    </StatusMessages>,
  );
  fireEvent.click(screen.getByRole("button", { name: "save" }));
}

const wait = (ms: number): void => {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
};

it("says it politely and takes it away after a while", () => {
  say({ text: "Contact saved" });
  expect(screen.getByRole("region", { name: "Messages" }).getAttribute("aria-live")).toBe("polite");
  expect(screen.getByText("Contact saved")).toBeDefined();
  wait(6000);
  expect(screen.queryByText("Contact saved")).toBeNull();
});

it("stays while it is being read", () => {
  say({ text: "Contact saved" });
  const message = screen.getByText("Contact saved");
  fireEvent.pointerEnter(message);
  wait(20_000);
  expect(screen.getByText("Contact saved")).toBeDefined();
  fireEvent.pointerLeave(message);
  wait(6000);
  expect(screen.queryByText("Contact saved")).toBeNull();
});

it("stays until it is answered when something can be undone", () => {
  const undo = vi.fn<() => void>();
  say({ text: "Lead closed", action: { text: "Undo", onAction: undo } });
  wait(60_000);
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText("Lead closed")).toBeNull();
});

it("stays until it is closed when something went wrong", () => {
  say({ text: "Not saved", tone: "error" });
  wait(60_000);
  fireEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(screen.queryByText("Not saved")).toBeNull();
});
