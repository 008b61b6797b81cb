import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Tag } from "./tag.tsx";

it("shows its fact", () => {
  render(<Tag>Job search</Tag>);
  expect(screen.getByText("Job search").className).toContain("usa-tag");
});
