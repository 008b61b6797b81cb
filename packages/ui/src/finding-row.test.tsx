import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { FindingList, FindingRow } from "./finding-row.tsx";

it("says what, who, what to do, and why in place", async () => {
  render(
    <FindingList title="Now" note="1">
      <FindingRow
        status="overdue"
        title="IPE is 4 days late"
        who="Donna Rivera"
        detail="VR, Eric Miller"
        action={<a href="/plans/1">Open plan</a>}
        why={{ button: "why", label: "Why: IPE is 4 days late", content: <p>90 days</p> }}
      />
    </FindingList>,
  );
  expect(screen.getByRole("region", { name: "Now" })).toBeDefined();
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
  expect(screen.getByRole("link", { name: "Open plan" })).toBeDefined();
  expect(screen.queryByText("90 days")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Why: IPE is 4 days late" }));
  expect(screen.getByText("90 days")).toBeDefined();
});
