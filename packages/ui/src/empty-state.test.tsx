import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { EmptyState } from "./empty-state.tsx";

it("says what will be here and the one action that starts it", () => {
  render(<EmptyState title="Leads will be listed here" action={<button type="button">Add a lead</button>} />);
  expect(screen.getByRole("heading", { level: 3, name: "Leads will be listed here" })).toBeDefined();
  expect(screen.getByRole("button", { name: "Add a lead" })).toBeDefined();
});
