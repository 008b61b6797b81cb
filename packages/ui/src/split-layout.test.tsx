import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { SplitLayout } from "./split-layout.tsx";

it("puts the important column first, also where there is only one", () => {
  const { container } = render(<SplitLayout main={<p>plan</p>} side={<p>preferences</p>} />);
  expect(container.textContent).toBe("planpreferences");
});
