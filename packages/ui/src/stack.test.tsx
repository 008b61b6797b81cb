import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Stack } from "./stack.tsx";

it("keeps the page's rhythm", () => {
  render(
    <Stack gap={3} direction="row">
      words
    </Stack>,
  );
  expect(screen.getByText("words").className).toBe("ips-stack ips-stack--row ips-stack--gap-3");
});
