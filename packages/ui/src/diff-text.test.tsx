import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { DiffText } from "./diff-text.tsx";

const words = { removed: "taken out", added: "put in" };

it("marks what went and what came by more than colour, and says so", () => {
  render(<DiffText before="20 hours" after="24 hours" words={words} />);
  expect(screen.getByRole("deletion").textContent).toContain("[taken out:] 20");
  expect(screen.getByRole("insertion").textContent).toContain("[put in:] 24");
});

it("shows one side alone", () => {
  render(<DiffText before="20 hours" after="24 hours" words={words} show="before" />);
  expect(screen.getByRole("deletion")).toBeDefined();
  expect(screen.queryByRole("insertion")).toBeNull();
});
