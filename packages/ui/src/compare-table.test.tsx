import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { CompareTable } from "./compare-table.tsx";

it("says of each field whether it is the same", () => {
  render(
    <CompareTable
      caption="The same person?"
      headings={{ field: "Fact", left: "Referral", right: "Your record", verdict: "Compared" }}
      verdictText={{ same: "same", different: "differs" }}
      rows={[
        { key: "name", label: "Name", left: "Rosa Gutierrez", right: "Rosa Gutiérrez", same: false },
        { key: "born", label: "Born", left: "Mar 4, 1988", right: "Mar 4, 1988", same: true },
      ]}
    />,
  );
  expect(screen.getByRole("table", { name: "The same person?" })).toBeDefined();
  expect(screen.getByRole("row", { name: /Name.*differs/u })).toBeDefined();
  expect(screen.getByRole("row", { name: /Born.*same/u })).toBeDefined();
});
