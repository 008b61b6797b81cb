import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { IconButton } from "./icon-button.tsx";

it("has its label as name and as tooltip", () => {
  render(<IconButton icon="print" label="Print" />);
  expect(screen.getByRole("button", { name: "Print" }).title).toBe("Print");
});
