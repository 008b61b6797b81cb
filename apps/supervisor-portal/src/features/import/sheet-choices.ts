import type { ImportKind, ImportSheetChoice, ImportSheetView } from "@ips/contract";

type Choices = readonly ImportSheetChoice[];

function withChoice(
  choices: Choices,
  sheetId: string,
  change: (before: ImportSheetChoice) => ImportSheetChoice,
): Choices {
  const before = choices.find((choice) => choice.sheetId === sheetId) ?? { sheetId };
  return [...choices.filter((choice) => choice.sheetId !== sheetId), change(before)];
}

/** The user says what a sheet is, or leaves it out (null); its columns are then recognised anew. */
export const chooseKind = (choices: Choices, sheetId: string, kind: ImportKind | null): Choices =>
  withChoice(choices, sheetId, ({ columns: _columns, ...before }) => ({ ...before, kind }));

/** The user says in which order a sheet writes month and day. */
export const chooseDateOrder = (
  choices: Choices,
  sheetId: string,
  dateOrder: "month-first" | "day-first",
): Choices => withChoice(choices, sheetId, (before) => ({ ...before, dateOrder }));

/** The user says what a column holds (null: not used). A field that another column held moves to this one. */
export function chooseField(
  choices: Choices,
  { sheetId, columns }: ImportSheetView,
  column: number,
  field: string | null,
): Choices {
  const chosen = columns.map((each) => {
    if (each.column === column) return { column, field };
    return { column: each.column, field: each.field === field ? null : each.field };
  });
  return withChoice(choices, sheetId, (before) => ({ ...before, columns: chosen }));
}

/** What the server needs to import the sheets as they are shown: the choices, and those it must leave out. */
export function previewChoices(choices: Choices, sheets: readonly ImportSheetView[]): ImportSheetChoice[] {
  const unreadable = sheets
    .filter(({ kind, problem }) => kind === null || problem !== null)
    .map(({ sheetId }) => sheetId);
  return [
    ...choices.filter(({ sheetId }) => !unreadable.includes(sheetId)),
    ...unreadable.map((sheetId) => ({ sheetId, kind: null })),
  ];
}

/** Whether a sheet goes into the import as it stands, still needs an answer, or stays out. */
export function sheetStanding({
  problem,
  kind,
  missing,
}: ImportSheetView): "ready" | "needs-columns" | "left-out" | "unreadable" {
  if (problem !== null && problem.code !== "kind-unknown" && problem.code !== "columns-missing")
    return "unreadable";
  if (kind === null) return "left-out";
  return missing.length > 0 ? "needs-columns" : "ready";
}
