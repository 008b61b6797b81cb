import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Avatar, PersonName } from "./person-name.tsx";

it("shows name and pronoun, and leads to the person", () => {
  render(<PersonName name="Donna Rivera" pronoun="she/her" href="/clients/1" detail="job search" />);
  expect(screen.getByRole("link", { name: "Donna Rivera" }).getAttribute("href")).toBe("/clients/1");
  expect(screen.getByText("she/her")).toBeDefined();
  expect(screen.getByText("job search")).toBeDefined();
});

it("does not read the initials out", () => {
  render(<Avatar name="Donna Rivera" />);
  expect(screen.getByText("DR").getAttribute("aria-hidden")).toBe("true");
});
