import { cleanup, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, expect, test } from "vitest";
import { useKeepFocus } from "./use-keep-focus.ts";

function List({ rows }: { rows: readonly string[] | undefined }) {
  const target = useRef<HTMLButtonElement>(null);
  useKeepFocus(target, rows);
  return (
    <>
      <button type="button" ref={target}>
        Add
      </button>
      {rows?.map((row) => (
        <button type="button" key={row}>
          {row}
        </button>
      ))}
    </>
  );
}

afterEach(cleanup);

test("when the pressed button goes with its row, the focus goes to the button that stays", () => {
  const { rerender } = render(<List rows={["first"]} />);
  screen.getByRole("button", { name: "first" }).focus();
  rerender(<List rows={["second"]} />);
  expect(document.activeElement?.textContent).toBe("Add");
});

test("a list that is shown for the first time moves nothing", () => {
  const { rerender } = render(<List rows={undefined} />);
  rerender(<List rows={["first"]} />);
  expect(document.activeElement).toBe(document.body);
});

test("whoever is elsewhere stays there", () => {
  const { rerender } = render(<List rows={["first", "second"]} />);
  screen.getByRole("button", { name: "second" }).focus();
  rerender(<List rows={["second"]} />);
  expect(document.activeElement?.textContent).toBe("second");
});
