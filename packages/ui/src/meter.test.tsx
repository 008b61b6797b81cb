import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Meter } from "./meter.tsx";

it("says what it measures and how much", () => {
  render(<Meter label="Caseload of Ana Lopez" value={18} max={20} text="18 of 20 · 1.0 FTE" />);
  const meter = screen.getByRole("meter", { name: "Caseload of Ana Lopez" });
  expect(meter.getAttribute("aria-valuenow")).toBe("18");
  expect(meter.getAttribute("aria-valuetext")).toBe("18 of 20 · 1.0 FTE");
});

it("is full, not broken, past its limit", () => {
  const { container } = render(<Meter label="Caseload" value={23} max={20} text="23 of 20" tone="over" />);
  expect(screen.getByRole("meter").getAttribute("aria-valuemax")).toBe("23");
  expect(container.querySelector<HTMLElement>(".ips-meter__fill")?.style.inlineSize).toBe("100%");
});

it("is empty when there is no limit yet", () => {
  const { container } = render(<Meter label="Caseload" value={3} max={0} text="3 people" />);
  expect(container.querySelector<HTMLElement>(".ips-meter__fill")?.style.inlineSize).toBe("0%");
});
