import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { KeyboardHelp } from "./keyboard-help.tsx";

it("lists keys, sequences and chords with what they do", () => {
  render(
    <KeyboardHelp
      open
      onClose={() => undefined}
      title="Keyboard"
      closeLabel="Close"
      thenWord="then"
      groups={[
        {
          title: "Anywhere",
          shortcuts: [
            { keys: "g t", text: "Today" },
            { keys: "Ctrl+K", text: "Search" },
            { keys: "?", text: "This list" },
          ],
        },
      ]}
    />,
  );
  expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(["g then t", "CtrlK", "?"]);
  expect(screen.getAllByRole("definition").map((text) => text.textContent)).toEqual([
    "Today",
    "Search",
    "This list",
  ]);
});
