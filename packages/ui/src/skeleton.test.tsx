import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Skeleton } from "./skeleton.tsx";

it("says once what is loading, and draws its shape silently", () => {
  const { container } = render(<Skeleton label="Loading the caseload" shape="rows" count={8} />);
  expect(screen.getByRole("status").textContent).toBe("Loading the caseload");
  expect(container.querySelectorAll('[aria-hidden="true"]')).toHaveLength(8);
});
