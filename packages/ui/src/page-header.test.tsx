import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { PageHeader } from "./page-header.tsx";

it("has the page's heading, which can take the focus", () => {
  render(<PageHeader title="Today" sub="Sat, Nov 21" />);
  const heading = screen.getByRole("heading", { level: 1, name: "Today" });
  heading.focus();
  expect(document.activeElement).toBe(heading);
});
