import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Section } from "./section.tsx";

it("is a region named by its title", () => {
  render(
    <Section title="This week" note="5">
      rows
    </Section>,
  );
  expect(screen.getByRole("region", { name: "This week" })).toBeDefined();
});
