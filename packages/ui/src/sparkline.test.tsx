import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Sparkline } from "./sparkline.tsx";

it("says its trend in words", () => {
  render(<Sparkline values={[2, 3, null, 6]} label="Rising from 2 to 6" />);
  expect(screen.getByRole("img", { name: "Rising from 2 to 6" })).toBeDefined();
});
