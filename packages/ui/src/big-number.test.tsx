import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { BigNumber, BigNumbers } from "./big-number.tsx";

it("reads as number and what it counts, and opens to its rows", () => {
  render(
    <BigNumbers>
      <BigNumber value="3" label="need you" detail="of 1,691 rows" href="/import/rows" />
    </BigNumbers>,
  );
  expect(screen.getByRole("link", { name: "3 need you" })).toBeDefined();
  expect(screen.getByText("of 1,691 rows")).toBeDefined();
});
