import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { SpanStrips } from "./span-strips.tsx";

it("says beside each row of squares whose it is and what they come to, and does not read the squares out", () => {
  const spans = [
    { key: "may", kept: true },
    { key: "june", kept: false },
  ];
  const { container } = render(
    <SpanStrips lines={[{ key: "ana", name: "Ana Lopez", text: "1 of 2", spans }]} />,
  );
  expect(screen.getByRole("listitem").textContent).toBe("Ana Lopez1 of 2");
  expect(container.querySelectorAll(".ips-span-strips__square--kept")).toHaveLength(1);
});
