import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { SideBySide } from "./side-by-side.tsx";

it("puts both versions next to each other, each with its action", () => {
  render(
    <SideBySide
      left={{ title: "Yours", content: "20 hours", action: <button type="button">Keep mine</button> }}
      right={{
        title: "Eric Miller’s",
        content: "24 hours",
        action: <button type="button">Take theirs</button>,
      }}
    />,
  );
  expect(screen.getAllByRole("heading").map((heading) => heading.textContent)).toEqual([
    "Yours",
    "Eric Miller’s",
  ]);
  expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual([
    "Keep mine",
    "Take theirs",
  ]);
});
