import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { Icon, iconNames } from "./icon.tsx";

it.each(iconNames)("%s is drawn, and silent", (name) => {
  const { container } = render(<Icon name={name} />);
  const svg = container.querySelector("svg");
  expect(svg?.getAttribute("aria-hidden")).toBe("true");
  expect(svg?.querySelector("path")?.getAttribute("d")).toMatch(/^M[\d.]/u);
});
