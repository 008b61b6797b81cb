import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { DescriptionList } from "./description-list.tsx";

it("ties each term to its description", () => {
  render(<DescriptionList items={[{ term: "Language", description: "Spanish" }]} />);
  expect(screen.getByRole("term").textContent).toBe("Language");
  expect(screen.getByRole("definition").textContent).toBe("Spanish");
});
