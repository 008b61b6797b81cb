import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Stepper } from "./stepper.tsx";

it("says where one is and what is done, and goes back", async () => {
  const back = vi.fn<() => void>();
  render(
    <Stepper
      label="Import"
      steps={[
        { key: "files", title: "Files", state: "done", stateText: "done", onSelect: back },
        { key: "check", title: "Check", state: "current", stateText: "now", detail: "3 rows need you" },
        { key: "result", title: "Result", state: "ahead", stateText: "not yet" },
      ]}
    />,
  );
  const steps = screen.getAllByRole("listitem");
  expect(steps.map((step) => step.getAttribute("aria-current"))).toEqual([null, "step", null]);
  expect(steps[2]?.textContent).toContain("Result, not yet");
  await userEvent.click(screen.getByRole("button", { name: "Files" }));
  expect(back).toHaveBeenCalledOnce();
});
