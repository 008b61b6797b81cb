import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { FieldRow } from "./field-row.tsx";

it("keeps its fields in order", () => {
  render(
    <FieldRow>
      <input aria-label="Minutes" />
      <input aria-label="Place" />
    </FieldRow>,
  );
  expect(screen.getAllByRole("textbox").map((input) => input.getAttribute("aria-label"))).toEqual([
    "Minutes",
    "Place",
  ]);
});
