import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { Dialog } from "./dialog.tsx";

function Page({ focusInside = false }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Log contact
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Log a contact" closeLabel="Close">
        {focusInside ? <input aria-label="Minutes" data-autofocus /> : "words"}
      </Dialog>
    </>
  );
}

async function opened(focusInside = false) {
  render(<Page focusInside={focusInside} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Log contact" }));
  return user;
}

it("has its title as name and puts the focus there", async () => {
  await opened();
  expect(screen.getByRole("dialog", { name: "Log a contact" })).toBeDefined();
  expect(document.activeElement?.textContent).toBe("Log a contact");
});

it("interrupts as an alert dialog whose content describes it, where it is one", () => {
  render(
    <Dialog open alert onClose={() => undefined} title="Are you still there?" closeLabel="Close">
      You will be signed out.
    </Dialog>,
  );
  const dialog = screen.getByRole("alertdialog", { name: "Are you still there?" });
  const body = document.getElementById(dialog.getAttribute("aria-describedby") ?? "");
  expect(body?.textContent).toBe("You will be signed out.");
});

it("lets its content say what takes the focus first", async () => {
  await opened(true);
  expect(document.activeElement).toBe(screen.getByLabelText("Minutes"));
});

it("closes with its button and gives the focus back", async () => {
  const user = await opened();
  await user.click(screen.getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Log contact" }));
});

it("closes when the browser cancels it (Escape)", async () => {
  await opened();
  fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("closes by a press beside it, not inside it", async () => {
  await opened();
  fireEvent.mouseDown(screen.getByText("words"));
  expect(screen.queryByRole("dialog")).not.toBeNull();
  fireEvent.mouseDown(screen.getByRole("dialog"));
  expect(screen.queryByRole("dialog")).toBeNull();
});
