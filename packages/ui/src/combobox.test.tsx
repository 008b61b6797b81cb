import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { Combobox, type ComboboxItem, type ComboboxProps } from "./combobox.tsx";

const employers: ComboboxItem[] = [
  { id: "1", text: "Kessler Hardware", detail: "Main Street", group: "Known" },
  { id: "2", text: "Lakeview Medical Center", group: "Known" },
];

function setUp(props: Partial<ComboboxProps> = {}) {
  const choose = vi.fn<(item: ComboboxItem) => void>();
  function Page() {
    const [query, setQuery] = useState("");
    return (
      <Combobox
        label="Employer"
        name="employer"
        query={query}
        onQuery={setQuery}
        items={employers.filter((item) => item.text.toLowerCase().includes(query.toLowerCase()))}
        onSelect={choose}
        emptyText="No employer found"
        loadingText="Searching…"
        resultsText="results"
        {...props}
      />
    );
  }
  render(<Page />);
  return {
    choose,
    user: userEvent.setup(),
    input: screen.getByRole<HTMLInputElement>("combobox", { name: "Employer" }),
  };
}

it("searches as one types, and chooses with the keyboard alone", async () => {
  const { choose, user, input } = setUp();
  await user.type(input, "lake");
  expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual([
    "Lakeview Medical Center",
  ]);
  await user.keyboard("{ArrowDown}");
  expect(input.getAttribute("aria-activedescendant")).toBe(screen.getByRole("option", { selected: true }).id);
  await user.keyboard("{Enter}");
  expect(choose).toHaveBeenCalledWith(employers[1]);
  expect(input.getAttribute("aria-expanded")).toBe("false");
  expect(document.activeElement).toBe(input);
});

it("chooses by pointer without losing the focus", async () => {
  const { choose, user, input } = setUp();
  await user.click(input);
  await user.click(screen.getByRole("option", { name: /Kessler Hardware/u }));
  expect(choose).toHaveBeenCalledWith(employers[0]);
  expect(document.activeElement).toBe(input);
});

it("does not choose for somebody who only pressed Enter", async () => {
  const { choose, user, input } = setUp();
  await user.type(input, "kess{Enter}");
  expect(choose).not.toHaveBeenCalled();
});

it("closes with Escape, and clears with the next", async () => {
  const { user, input } = setUp();
  await user.type(input, "kess{Escape}");
  expect(input.getAttribute("aria-expanded")).toBe("false");
  expect(input.value).toBe("kess");
  await user.keyboard("{Escape}");
  expect(input.value).toBe("");
});

it("says how many were found, or that nothing was", async () => {
  const { user, input } = setUp();
  await user.type(input, "kess");
  expect(screen.getByRole("status").textContent).toBe("results");
  await user.type(input, "zzz");
  expect(screen.getByRole("status").textContent).toBe("No employer found");
  expect(screen.queryByRole("option")).toBeNull();
});

it("says that it is searching", async () => {
  const { user, input } = setUp({ items: [], loading: true });
  await user.click(input);
  expect(screen.getByText("Searching…")).toBeDefined();
});

it("offers to add what was not found", async () => {
  const create = vi.fn<() => void>();
  const { user, input } = setUp({
    items: [],
    create: { text: "Add “Kess” as a new employer", onCreate: create },
  });
  await user.type(input, "Kess{ArrowDown}{Enter}");
  expect(create).toHaveBeenCalledOnce();
});

it("names each group once", async () => {
  const { user, input } = setUp();
  await user.click(input);
  expect(screen.getAllByText("Known")).toHaveLength(1);
});
