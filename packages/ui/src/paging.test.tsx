import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Paging } from "./paging.tsx";

it("says which part of how many, and turns the page", async () => {
  const next = vi.fn<() => void>();
  render(
    <Paging label="Pages" text="1–50 of 1,688" previous={null} next={{ text: "Next", onClick: next }} />,
  );
  expect(screen.getByRole("navigation", { name: "Pages" }).textContent).toContain("1–50 of 1,688");
  expect(screen.getAllByRole("button")).toHaveLength(1);
  await userEvent.click(screen.getByRole("button", { name: "Next" }));
  expect(next).toHaveBeenCalledOnce();
});

it("turns by links where pages have addresses", () => {
  render(
    <Paging label="Pages" text="51–100 of 1,688" previous={{ text: "Back", href: "?page=1" }} next={null} />,
  );
  expect(screen.getByRole("link", { name: "Back" }).getAttribute("href")).toBe("?page=1");
});
