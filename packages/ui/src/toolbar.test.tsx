import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Toolbar } from "./toolbar.tsx";

it("is a named group", () => {
  render(
    <Toolbar label="Filter and sort" end="6 of 18">
      <button type="button">My people</button>
    </Toolbar>,
  );
  expect(screen.getByRole("group", { name: "Filter and sort" }).textContent).toContain("6 of 18");
});
