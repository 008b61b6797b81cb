import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { FormActions } from "./form-actions.tsx";

it("says politely whether the draft is kept", () => {
  render(
    <FormActions note="Draft saved 10:42" sticky>
      <button type="submit">Save contact</button>
    </FormActions>,
  );
  expect(screen.getByRole("status").textContent).toBe("Draft saved 10:42");
});
