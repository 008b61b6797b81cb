import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { useShortcuts } from "./use-shortcuts.ts";

function setUp() {
  const today = vi.fn<() => void>();
  const search = vi.fn<() => void>();
  function Page() {
    useShortcuts({ "g t": today, "/": search, "Ctrl+K": search });
    return <input aria-label="Note" />;
  }
  render(<Page />);
  return { today, search, user: userEvent.setup() };
}

it("goes to Today on g then t", async () => {
  const { today, user } = setUp();
  await user.keyboard("gt");
  expect(today).toHaveBeenCalledOnce();
});

it("does not mind other keys in between", async () => {
  const { today, user } = setUp();
  await user.keyboard("gxt");
  expect(today).not.toHaveBeenCalled();
});

it("lets people write these letters", async () => {
  const { today, search, user } = setUp();
  await user.type(screen.getByLabelText("Note"), "gt/");
  expect(today).not.toHaveBeenCalled();
  expect(search).not.toHaveBeenCalled();
  expect(screen.getByLabelText<HTMLInputElement>("Note").value).toBe("gt/");
});

it("hears Ctrl-K also while writing", async () => {
  const { search, user } = setUp();
  await user.click(screen.getByLabelText("Note"));
  await user.keyboard("{Control>}k{/Control}");
  expect(search).toHaveBeenCalledOnce();
});

it("is silent while a dialog is open", async () => {
  const { search, user } = setUp();
  const dialog = document.createElement("dialog");
  dialog.setAttribute("open", "");
  document.body.append(dialog);
  await user.keyboard("/");
  dialog.remove();
  expect(search).not.toHaveBeenCalled();
});
