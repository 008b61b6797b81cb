import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Menu } from "./menu.tsx";

function setUp() {
  const signOut = vi.fn<() => void>();
  render(
    <>
      <Menu
        button="Ana Lopez"
        items={[
          { kind: "note", text: "ana@harbor.example" },
          { text: "Your account", href: "/account" },
          { kind: "button", text: "Sign out", onClick: signOut },
        ]}
      />
      <button type="button">elsewhere</button>
    </>,
  );
  return { signOut, button: screen.getByRole("button", { name: "Ana Lopez" }), user: userEvent.setup() };
}

it("is closed until its button is pressed", async () => {
  const { button, user } = setUp();
  expect(screen.queryByRole("link", { name: "Your account" })).toBeNull();
  await user.click(button);
  expect(button.getAttribute("aria-expanded")).toBe("true");
  expect(screen.getByRole("link", { name: "Your account" })).toBeDefined();
});

it("closes with Escape and gives the focus back", async () => {
  const { button, user } = setUp();
  await user.click(button);
  await user.tab();
  expect(document.activeElement?.textContent).toBe("Your account");
  await user.keyboard("{Escape}");
  expect(button.getAttribute("aria-expanded")).toBe("false");
  expect(document.activeElement).toBe(button);
});

it("closes when the focus or a press goes elsewhere", async () => {
  const { button, user } = setUp();
  await user.click(button);
  await user.click(screen.getByRole("button", { name: "elsewhere" }));
  expect(button.getAttribute("aria-expanded")).toBe("false");
});

it("does the action once and closes", async () => {
  const { button, user, signOut } = setUp();
  await user.click(button);
  await user.click(screen.getByRole("button", { name: "Sign out" }));
  expect(signOut).toHaveBeenCalledOnce();
  expect(button.getAttribute("aria-expanded")).toBe("false");
});
