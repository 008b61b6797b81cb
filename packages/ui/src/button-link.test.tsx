import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { ButtonLink } from "./button-link.tsx";

it("is a link, because it goes somewhere", () => {
  render(
    <ButtonLink href="/plans/1" icon="edit">
      Open plan
    </ButtonLink>,
  );
  const link = screen.getByRole("link", { name: "Open plan" });
  expect(link.getAttribute("href")).toBe("/plans/1");
  expect(link.className).toContain("usa-button");
});
