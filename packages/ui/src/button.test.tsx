import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Button } from "./button.tsx";

it("does what it says when pressed by mouse or keyboard", async () => {
  const press = vi.fn<() => void>();
  render(<Button onClick={press}>Sign release</Button>);
  await userEvent.click(screen.getByRole("button", { name: "Sign release" }));
  await userEvent.keyboard("{Enter}");
  expect(press).toHaveBeenCalledTimes(2);
});

it("does not submit a form unless it is told to", () => {
  render(<Button>Ask for more</Button>);
  expect(screen.getByRole("button").getAttribute("type")).toBe("button");
});

it("does nothing twice while it is busy, and keeps the focus", async () => {
  const press = vi.fn<() => void>();
  const submit = vi.fn<(event: { preventDefault: () => void }) => void>((event) => event.preventDefault());
  render(
    <form onSubmit={submit}>
      <Button busy type="submit" onClick={press}>
        Saving
      </Button>
    </form>,
  );
  const button = screen.getByRole("button", { name: "Saving" });
  await userEvent.click(button);
  expect(press).not.toHaveBeenCalled();
  expect(submit).not.toHaveBeenCalled();
  expect(button.getAttribute("aria-busy")).toBe("true");
  expect(button.hasAttribute("disabled")).toBe(false);
  expect(document.activeElement).toBe(button);
});

it("keeps the design system's class beside its own", () => {
  render(
    <Button variant="danger" size="small">
      Stop sharing
    </Button>,
  );
  expect(screen.getByRole("button").className).toMatch(/usa-button .*ips-button--danger.*ips-button--small/u);
});
