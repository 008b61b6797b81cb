import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Count } from "./count.tsx";

it("carries its denominator and opens to its rows", () => {
  render(<Count value={26} rest="of 45 · 58 %" href="/caseload?phase=working" />);
  expect(screen.getByRole("link", { name: "26 of 45 · 58 %" })).toBeDefined();
});
