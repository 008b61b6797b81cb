import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { Disclosure } from "./disclosure.tsx";

it("opens in place and closes again", async () => {
  render(
    <Disclosure button="why" label="Why: IPE is 4 days late">
      the reasons
    </Disclosure>,
  );
  const button = screen.getByRole("button", { name: "Why: IPE is 4 days late", expanded: false });
  expect(screen.queryByText("the reasons")).toBeNull();
  await userEvent.click(button);
  expect(screen.getByText("the reasons").id).toBe(button.getAttribute("aria-controls"));
  await userEvent.keyboard("{Enter}");
  expect(screen.queryByText("the reasons")).toBeNull();
});
