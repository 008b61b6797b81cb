import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Breadcrumb } from "./breadcrumb.tsx";

it("is a named way back up", () => {
  render(<Breadcrumb label="You are here" items={[{ href: "/caseload", text: "Caseload" }]} />);
  expect(screen.getByRole("navigation", { name: "You are here" })).toBeDefined();
  expect(screen.getByRole("link", { name: "Caseload" }).getAttribute("href")).toBe("/caseload");
});
