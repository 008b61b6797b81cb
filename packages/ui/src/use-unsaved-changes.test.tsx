import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { useUnsavedChanges } from "./use-unsaved-changes.ts";

function Form({ unsaved }: { unsaved: boolean }) {
  useUnsavedChanges(unsaved);
  return null;
}

const leaving = () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

it("asks before the page goes, only while something is unsaved", () => {
  const { rerender, unmount } = render(<Form unsaved />);
  expect(leaving()).toBe(true);
  rerender(<Form unsaved={false} />);
  expect(leaving()).toBe(false);
  rerender(<Form unsaved />);
  unmount();
  expect(leaving()).toBe(false);
});
