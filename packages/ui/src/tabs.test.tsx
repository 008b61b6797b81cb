import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Tabs } from "./tabs.tsx";

it("are links of which one is the current page", () => {
  render(
    <Tabs
      label="Donna Rivera"
      items={[
        { href: "/clients/1", text: "Overview" },
        { href: "/clients/1/contacts", text: "Contacts", count: 41, current: true },
      ]}
    />,
  );
  expect(screen.getByRole("navigation", { name: "Donna Rivera" })).toBeDefined();
  expect(screen.getByRole("link", { current: "page" }).getAttribute("href")).toBe("/clients/1/contacts");
});
