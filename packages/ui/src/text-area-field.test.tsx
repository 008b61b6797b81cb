import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { TextAreaField } from "./text-area-field.tsx";

it("takes several lines and shows below whether they are kept", () => {
  render(<TextAreaField label="Note" name="note" foot="Kept on this phone" />);
  expect(screen.getByRole("textbox", { name: "Note" }).tagName).toBe("TEXTAREA");
  expect(screen.getByText("Kept on this phone")).toBeDefined();
});
