import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { ChangedMark } from "./changed-mark.tsx";

it("says in words who changed what", () => {
  render(<ChangedMark>Eric changed this on Nov 20</ChangedMark>);
  expect(screen.getByText("Eric changed this on Nov 20")).toBeDefined();
});
