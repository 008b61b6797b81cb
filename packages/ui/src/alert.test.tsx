import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Alert } from "./alert.tsx";

it("has a heading at the level the page needs", () => {
  render(
    <Alert tone="warning" heading="Release ends tomorrow" headingLevel={3}>
      State VR will not see the plan.
    </Alert>,
  );
  expect(screen.getByRole("heading", { level: 3, name: "Release ends tomorrow" })).toBeDefined();
});

it("interrupts only when told to", () => {
  const { rerender } = render(<Alert tone="info">Saved</Alert>);
  expect(screen.queryByRole("alert")).toBeNull();
  rerender(
    <Alert tone="error" live="assertive">
      Not saved
    </Alert>,
  );
  expect(screen.getByRole("alert").textContent).toBe("Not saved");
});
