import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { DataTable, type Column, type DataTableProps, type Sort } from "./data-table.tsx";

type Row = { id: string; name: string; phase: string };
const rows: Row[] = [
  { id: "1", name: "Donna Rivera", phase: "Job search" },
  { id: "2", name: "Omar Tesfaye", phase: "Working" },
];
const columns: Column<Row>[] = [
  { key: "name", header: "Name", rowHeader: true, sortable: true, cell: (row) => row.name },
  { key: "phase", header: "Phase", cell: (row) => row.phase },
];
const table = (props: Partial<DataTableProps<Row>> = {}) => (
  <DataTable
    caption="Caseload"
    columns={columns}
    rows={rows}
    rowKey={(row) => row.id}
    loadingLabel="Loading the caseload"
    empty={<p>nobody yet</p>}
    error={<p>failed</p>}
    {...props}
  />
);

it("is a table named by its caption, with headings for columns and rows", () => {
  render(table());
  const found = screen.getByRole("table", { name: "Caseload" });
  expect(
    within(found)
      .getAllByRole("columnheader")
      .map((cell) => cell.textContent),
  ).toEqual(["Name", "Phase"]);
  expect(
    within(found)
      .getAllByRole("rowheader")
      .map((cell) => cell.textContent),
  ).toEqual(["Donna Rivera", "Omar Tesfaye"]);
});

it("carries each fact's label for the cards, silently", () => {
  render(table());
  const label = screen
    .getAllByText("Phase")
    .filter((element) => element.getAttribute("aria-hidden") === "true");
  expect(label).toHaveLength(rows.length);
});

it("leads to the row's page by its name", () => {
  render(table({ rowHref: (row) => `/clients/${row.id}` }));
  expect(screen.getByRole("link", { name: "Donna Rivera" }).getAttribute("href")).toBe("/clients/1");
});

it("asks to be sorted, and says how it is", async () => {
  const onSort = vi.fn<(sort: Sort) => void>();
  const { rerender } = render(table({ onSort }));
  const heading = screen.getByRole("columnheader", { name: /Name/u });
  expect(heading.getAttribute("aria-sort")).toBe("none");
  expect(screen.getByRole("columnheader", { name: "Phase" }).hasAttribute("aria-sort")).toBe(false);
  await userEvent.click(within(heading).getByRole("button"));
  expect(onSort).toHaveBeenLastCalledWith({ key: "name", direction: "ascending" });
  rerender(table({ onSort, sort: { key: "name", direction: "ascending" } }));
  expect(heading.getAttribute("aria-sort")).toBe("ascending");
  await userEvent.click(within(heading).getByRole("button"));
  expect(onSort).toHaveBeenLastCalledWith({ key: "name", direction: "descending" });
});

it("sorts from a list where cards have no headings", async () => {
  const onSort = vi.fn<(sort: Sort) => void>();
  render(table({ onSort, sortText: { sortBy: "Sort by", ascending: "A to Z", descending: "Z to A" } }));
  await userEvent.selectOptions(screen.getByLabelText("Sort by"), "Name: Z to A");
  expect(onSort).toHaveBeenCalledWith({ key: "name", direction: "descending" });
});

it("groups rows under their headings", () => {
  render(
    table({
      groups: [
        { key: "ana", heading: "Ana Lopez", rows: rows.slice(0, 1) },
        { key: "jo", heading: "Jo Park", rows: rows.slice(1) },
      ],
    }),
  );
  expect(screen.getAllByRole("rowheader").map((cell) => cell.textContent)).toEqual([
    "Ana Lopez",
    "Donna Rivera",
    "Jo Park",
    "Omar Tesfaye",
  ]);
});

it("shows what will be here when there is nothing", () => {
  render(table({ rows: [] }));
  expect(screen.getByText("nobody yet")).toBeDefined();
  expect(screen.queryByRole("table")).toBeNull();
});

it("shows the coming shape while loading, and never an empty state", () => {
  render(table({ rows: [], state: "loading", loadingRows: 4 }));
  expect(screen.getByRole("table").getAttribute("aria-busy")).toBe("true");
  expect(screen.getByRole("status").textContent).toBe("Loading the caseload");
  expect(screen.queryByText("nobody yet")).toBeNull();
});

it("shows what failed instead of old rows", () => {
  render(table({ state: "error" }));
  expect(screen.getByText("failed")).toBeDefined();
  expect(screen.queryByText("Donna Rivera")).toBeNull();
});

it("gives a column more or less room by its heading", () => {
  render(table({ columns: [{ key: "next", header: "Next step", width: "wide", cell: (row) => row.name }] }));
  expect(screen.getByRole("columnheader", { name: "Next step" }).className).toContain(
    "ips-table__heading--wide",
  );
});

it("opens what a row has to say across the table, and says that it is open", async () => {
  render(
    table({
      detail: {
        header: "More",
        button: "why",
        label: (row) => `Why: ${row.name}`,
        content: (row) => <p>because of {row.phase}</p>,
        startsOpen: (row) => row.id === "2",
      },
    }),
  );
  expect(screen.getByText("because of Working")).toBeTruthy();
  expect(screen.queryByText("because of Job search")).toBeNull();
  const opener = screen.getByRole("button", { name: "Why: Donna Rivera" });
  expect(opener.getAttribute("aria-expanded")).toBe("false");
  await userEvent.click(opener);
  expect(opener.getAttribute("aria-expanded")).toBe("true");
  const cell = screen.getByText("because of Job search").closest("td");
  expect(cell?.colSpan).toBe(columns.length + 1);
  expect(cell?.closest("tr")?.id).toBe(opener.getAttribute("aria-controls"));
  await userEvent.click(opener);
  expect(screen.queryByText("because of Job search")).toBeNull();
});
