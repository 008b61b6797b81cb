import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Card } from "./card.tsx";

it("is a region named by its title", () => {
  render(
    <Card title="Preferences" headingLevel={3}>
      mornings
    </Card>,
  );
  expect(screen.getByRole("region", { name: "Preferences" }).textContent).toContain("mornings");
  expect(screen.getByRole("heading", { level: 3 })).toBeDefined();
});

it("is no region without a title", () => {
  render(<Card>words</Card>);
  expect(screen.queryByRole("region")).toBeNull();
});
