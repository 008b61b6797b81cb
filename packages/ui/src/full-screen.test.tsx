import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { FullScreen } from "./full-screen.tsx";

const shown = () => {
  render(
    <FullScreen title="Su plan" lang="es">
      <p>palabras</p>
    </FullScreen>,
  );
  return screen.getByRole("dialog", { name: "Su plan" });
};

it("has its title as name, its language, and the focus", () => {
  expect(shown().getAttribute("lang")).toBe("es");
  expect(document.activeElement?.textContent).toBe("Su plan");
});

it("stays when Escape is pressed", () => {
  const dialog = shown();
  const escape = createEvent.keyDown(dialog, { key: "Escape" });
  fireEvent(dialog, escape);
  expect(escape.defaultPrevented).toBe(true);
  const cancel = new Event("cancel", { cancelable: true });
  fireEvent(dialog, cancel);
  expect(cancel.defaultPrevented).toBe(true);
});
