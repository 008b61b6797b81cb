import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { expect, it, vi } from "vitest";
import { Frame } from "./frame.tsx";

function page(focusKey: string, children: ReactNode, onSearch: () => void = () => undefined) {
  return (
    <Frame
      brand={{ name: "IPS", unit: "Harbor East", href: "/" }}
      nav={{
        label: "Areas",
        items: [
          { href: "/today", text: "Today", count: 6, countLabel: "6 need you", current: true },
          { href: "/caseload", text: "Caseload" },
        ],
      }}
      bottomBar={{
        label: "Quick ways",
        items: [
          { key: "today", text: "Today", icon: "today", href: "/today", current: true },
          { key: "search", text: "Search", icon: "search", onClick: onSearch },
        ],
      }}
      labels={{ skip: "Skip to main content", menu: "Menu" }}
      focusKey={focusKey}
    >
      {children}
    </Frame>
  );
}

it("names its landmarks and marks the current area", () => {
  render(page("/today", <h1>Today</h1>));
  expect(screen.getByRole("banner").textContent).toContain("Harbor East");
  expect(screen.getByRole("navigation", { name: "Areas" })).toBeDefined();
  expect(screen.getByRole("link", { name: /^Today.*, 6 need you$/u }).getAttribute("aria-current")).toBe(
    "page",
  );
});

it("skips to the page", async () => {
  render(page("/today", <h1>Today</h1>));
  screen.getByRole("main").scrollIntoView = vi.fn<() => void>();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe("Skip to main content");
  await userEvent.keyboard("{Enter}");
  expect(document.activeElement).toBe(screen.getByRole("main"));
});

it("leaves the focus alone on the first page", () => {
  render(page("/today", <h1>Today</h1>));
  expect(document.activeElement).toBe(document.body);
});

it("moves the focus to the new heading after navigation", () => {
  const { rerender } = render(page("/today", <h1>Today</h1>));
  rerender(page("/caseload", <h1 key="other">Caseload</h1>));
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Caseload" }));
});

it("waits for the heading of a page that is still loading", async () => {
  const { rerender } = render(page("/today", <h1>Today</h1>));
  rerender(page("/caseload", <p>loading</p>));
  rerender(page("/caseload", <h1>Caseload</h1>));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Caseload" })));
});

it("follows when the old heading is replaced late", async () => {
  const { rerender } = render(page("/today", <h1 key="a">Today</h1>));
  rerender(page("/caseload", <h1 key="a">Today</h1>));
  rerender(page("/caseload", <h1 key="b">Caseload</h1>));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Caseload" })));
});

it("does not take the focus from somebody who has moved on", async () => {
  const { rerender } = render(page("/today", <h1>Today</h1>));
  rerender(page("/caseload", <input aria-label="Filter" />));
  screen.getByLabelText("Filter").focus();
  rerender(
    page(
      "/caseload",
      <>
        <input aria-label="Filter" />
        <h1>Caseload</h1>
      </>,
    ),
  );
  const filter = screen.getByLabelText("Filter");
  filter.focus();
  await Promise.resolve();
  expect(document.activeElement).toBe(filter);
});

it("opens the areas behind a button on narrow screens, and closes them with Escape and by navigation", async () => {
  const user = userEvent.setup();
  const { rerender } = render(page("/today", <h1>Today</h1>));
  const button = screen.getByRole("button", { name: "Menu" });
  await user.click(button);
  expect(button.getAttribute("aria-expanded")).toBe("true");
  await user.keyboard("{Escape}");
  expect(button.getAttribute("aria-expanded")).toBe("false");
  expect(document.activeElement).toBe(button);
  await user.click(button);
  rerender(page("/caseload", <h1>Caseload</h1>));
  expect(button.getAttribute("aria-expanded")).toBe("false");
});

it("has buttons in the phone's bar for what opens in place", async () => {
  const search = vi.fn<() => void>();
  render(page("/today", <h1>Today</h1>, search));
  await userEvent.click(screen.getByRole("button", { name: "Search" }));
  expect(search).toHaveBeenCalledOnce();
});
