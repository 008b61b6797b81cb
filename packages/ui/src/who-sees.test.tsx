import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { WhoSees } from "./who-sees.tsx";

it("says who else sees the page and leads to the sharing page", () => {
  render(
    <WhoSees shared href="/clients/1/sharing" linkText="Sharing">
      Shared with State VR until Mar 1 · plan
    </WhoSees>,
  );
  expect(screen.getByText(/Shared with State VR until Mar 1/u)).toBeDefined();
  expect(screen.getByRole("link", { name: "Sharing" }).getAttribute("href")).toBe("/clients/1/sharing");
});

it("shows no way to a sharing page that does not exist", () => {
  render(<WhoSees shared={false}>Only your program</WhoSees>);
  expect(screen.queryByRole("link")).toBeNull();
});
