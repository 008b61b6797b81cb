import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Checklist } from "./checklist.tsx";

const items = [
  {
    key: "a",
    text: "Visit Green Acres",
    done: false,
    meta: "Ana · Nov 23",
    changed: "Eric changed this on Nov 20",
  },
  { key: "b", text: "Bus pass", done: true },
];
const stateText = { done: "done", open: "open" };

it("marks a step as done by mouse or keyboard", async () => {
  const toggle = vi.fn<(key: string, done: boolean) => void>();
  render(<Checklist label="Steps" items={items} onToggle={toggle} stateText={stateText} />);
  await userEvent.click(screen.getByRole("checkbox", { name: "Visit Green Acres", checked: false }));
  screen.getByRole("checkbox", { name: "Bus pass", checked: true }).focus();
  await userEvent.keyboard(" ");
  expect(toggle.mock.calls).toEqual([
    ["a", true],
    ["b", false],
  ]);
});

it("says the state in words where it is only read", () => {
  render(<Checklist label="Steps" items={items} stateText={stateText} />);
  expect(screen.queryByRole("checkbox")).toBeNull();
  expect(screen.getAllByRole("listitem")[1]?.textContent).toBe("Bus pass, done");
});

it("keeps the other side's change visible", () => {
  render(<Checklist label="Steps" items={items} stateText={stateText} />);
  expect(screen.getByText("Eric changed this on Nov 20")).toBeDefined();
});
