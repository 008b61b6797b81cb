import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Progress } from "./progress.tsx";

it("says how far it is", () => {
  render(<Progress label="Reading contacts" share={0.713} text="1,200 of 1,691" />);
  expect(screen.getByRole("progressbar", { name: "Reading contacts" }).getAttribute("aria-valuenow")).toBe(
    "71",
  );
});

it("claims no number while none is known", () => {
  render(<Progress label="Looking for people" text="a moment" />);
  expect(screen.getByRole("progressbar").hasAttribute("aria-valuenow")).toBe(false);
});
