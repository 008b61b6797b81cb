import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { DetailList, ListDetail } from "./list-detail.tsx";

it("marks the row that is open", () => {
  render(
    <ListDetail
      open
      list={
        <DetailList
          label="Referrals"
          items={[
            { id: "1", href: "/referrals/1", title: "Rosa Gutierrez", meta: "Nov 18", current: true },
            { id: "2", href: "/referrals/2", title: "Ted Wilson" },
          ]}
        />
      }
      detail={<p>letter</p>}
    />,
  );
  expect(screen.getByRole("navigation", { name: "Referrals" })).toBeDefined();
  expect(screen.getByRole("link", { current: true }).textContent).toContain("Rosa Gutierrez");
});
