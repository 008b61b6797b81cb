import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { SearchCombobox } from "./search-combobox.tsx";

it("has its label for screen readers, and says which key leads to it", () => {
  render(
    <SearchCombobox
      label="Search people"
      name="search"
      shortcutHint="/"
      query=""
      onQuery={() => undefined}
      items={[]}
      onSelect={() => undefined}
      emptyText="Nobody found"
      loadingText="Searching…"
      resultsText=""
    />,
  );
  expect(screen.getByRole("combobox", { name: "Search people" }).getAttribute("aria-keyshortcuts")).toBe("/");
});
