import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Status, statusKinds, StatusShape } from "./status.tsx";

describe("Status", () => {
  it.each(statusKinds)("%s has a word and a shape that is silent", (kind) => {
    const { container } = render(<Status kind={kind}>a word</Status>);
    expect(screen.getByText("a word")).toBeDefined();
    expect(container.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
  });

  it("has a shape of its own for each kind, so that colour is never alone", () => {
    const shapes = statusKinds.map(
      (kind) => render(<StatusShape kind={kind} />).container.querySelector("svg")?.innerHTML,
    );
    expect(new Set(shapes).size).toBe(statusKinds.length);
  });
});
