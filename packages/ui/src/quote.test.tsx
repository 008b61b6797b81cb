import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Quote } from "./quote.tsx";

it("quotes the person in their own language", () => {
  render(
    <Quote lang="es" source="Donna, Sep 1">
      Quiero trabajar con plantas.
    </Quote>,
  );
  expect(screen.getByRole("blockquote").getAttribute("lang")).toBe("es");
  expect(screen.getByRole("figure").textContent).toContain("Donna, Sep 1");
});
