import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { DateText } from "./date-text.tsx";

it("shows the date as people say it and keeps the exact one behind it", () => {
  render(<DateText dateTime="2026-12-04" text="Fri, Dec 4 · in 13 days" exact="Friday, December 4, 2026" />);
  const time = screen.getByText("Fri, Dec 4 · in 13 days");
  expect(time.getAttribute("datetime")).toBe("2026-12-04");
  expect(time.title).toBe("Friday, December 4, 2026");
  expect(time.textContent).toContain("(Friday, December 4, 2026)");
});

it("does not say the same thing twice", () => {
  render(<DateText dateTime="2026-12-04" text="December 4, 2026" exact="December 4, 2026" />);
  expect(screen.getByText("December 4, 2026").textContent).toBe("December\u00A04,\u00A02026");
});

it("breaks only between its parts", () => {
  render(<DateText dateTime="2026-12-04" text="Fri, Dec 4 · in 13 days" exact="Friday, December 4, 2026" />);
  expect(screen.getByText("Fri, Dec 4 · in 13 days").firstChild?.textContent).toBe(
    "Fri,\u00A0Dec\u00A04 · in\u00A013\u00A0days",
  );
});
