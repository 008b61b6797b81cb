import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { VisuallyHidden } from "./visually-hidden.tsx";

it("is there for screen readers", () => {
  render(<VisuallyHidden>opens in a new window</VisuallyHidden>);
  expect(screen.getByText("opens in a new window").className).toBe("usa-sr-only");
});
