import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Presence } from "./presence.tsx";

it("says who is here", () => {
  render(<Presence names={["Eric Miller"]} text="Eric is here" />);
  expect(screen.getByRole("status").textContent).toContain("Eric is here");
});
