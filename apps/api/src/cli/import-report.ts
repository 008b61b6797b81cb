import type { FolderReport } from "../features/import/import-folder.ts";
import { fileProblemText } from "../features/import/file-problem-text.ts";
import { reasonText, fieldLabel } from "../features/import/rows/reason-text.ts";
import { headingOf } from "../features/import/run/heading-of.ts";
import type { ReadSheet } from "../features/import/run/read-sheets.ts";
import type { Change } from "../features/import/sheets/sheet-importer.ts";
import type { DateOrders, DateOrderVerdict } from "../features/import/values/date-order.ts";
import { sheetName } from "../features/import/run/sheet.ts";
import { textTable } from "./text-table.ts";

const listedCorrections = 50;

/** The report of an import as lines for people: what went in, what was corrected, what was refused and what to do. */
export function importReport(report: FolderReport, preview: boolean): string[] {
  return [
    ...countLines(report, preview),
    ...correctionLines(report),
    ...understoodLines(report),
    ...refusedLines(report),
    ...notImportedLines(report),
  ];
}

function countLines({ results, sheets, milliseconds }: FolderReport, preview: boolean): string[] {
  if (results.length === 0) return [];
  const ordersOf = new Map(
    sheets.flatMap(({ id, survey }) => (survey === null ? [] : [[id, survey.orders] as const])),
  );
  const table = textTable([
    ["File", "Read as", "Rows", "New", "Unchanged", "Corrected", "Refused", "Dates"],
    ...results.map((each) => [
      each.name,
      each.kind,
      each.rows,
      each.new,
      each.unchanged,
      each.corrected,
      each.refused,
      datesText(ordersOf.get(each.id)),
    ]),
  ]);
  const rows = results.reduce((sum, each) => sum + each.rows, 0);
  const seconds = Math.max(milliseconds, 1) / 1000;
  const rate = Math.round(rows / seconds).toLocaleString("en-US");
  const did = preview ? "Looked through" : "Imported";
  return [
    ...table,
    "",
    `${did} ${rows.toLocaleString("en-US")} rows in ${seconds.toFixed(1)} s (${rate} rows a second).${preview ? " Nothing was written." : ""}`,
  ];
}

function datesText(orders: DateOrders | undefined): string {
  if (orders === undefined) return "";
  return Object.values(orders)
    .flatMap((verdict) => orderText(verdict) ?? [])
    .join("; ");
}

function orderText({ order, by, monthFirst, dayFirst }: DateOrderVerdict): string | null {
  const words = order === "month-first" ? "month first" : "day first";
  const rows = (order === "month-first" ? monthFirst : dayFirst).toLocaleString("en-US");
  switch (by) {
    case "decided":
      return `${words} (${rows} dates say so)`;
    case "other-files":
      return `${words} (as in the other files)`;
    case "refused-file":
      return `${words} (as in the file they came from)`;
    case "assumed":
      return `${words} (assumed: no date says)`;
    case "mixed":
      return `mixed (${monthFirst} month first, ${dayFirst} day first)`;
    case "chosen":
      return `${words} (chosen)`;
    case "not-needed":
      return null;
  }
}

function correctionLines({ results }: FolderReport): string[] {
  const corrections = results.flatMap(({ name, kind, corrections: list }) =>
    list.map((each) => ({ name, kind, ...each })),
  );
  if (corrections.length === 0) return [];
  const total = results.reduce((sum, { corrected }) => sum + corrected, 0);
  const lines = corrections
    .slice(0, listedCorrections)
    .flatMap(({ name, kind, line, subject, changes }) =>
      changes.map(
        (change) =>
          `  ${name}, line ${line}: ${subject} ${fieldLabel(kind, change.field)}: ${shown(change, change.before)} → ${shown(change, change.after)}`,
      ),
    );
  const more = total > listedCorrections ? [`  … and ${total - listedCorrections} more rows`] : [];
  return ["", `${total === 1 ? "1 row corrects" : `${total} rows correct`} the record:`, ...lines, ...more];
}

function shown({ kind }: Change, value: string | null): string {
  if (value === null) return "none";
  return kind === "money" ? `$${(Number(value) / 100).toFixed(2)}` : value;
}

function understoodLines({ results }: FolderReport): string[] {
  const lines = results.flatMap(({ name, kind, understood }) =>
    understood.map(
      ({ field, text, as, rows }) =>
        `  ${name}: ${fieldLabel(kind, field)} "${text}" was read as "${as}" (${rows} ${rows === 1 ? "row" : "rows"})`,
    ),
  );
  return lines.length === 0 ? [] : ["", "Words that were read as something more general:", ...lines];
}

function refusedLines({ refused }: FolderReport): string[] {
  const lines = refused.flatMap(({ sheet, refusals }) =>
    refusals.flatMap(({ line, problems }) =>
      problems.flatMap((problem) => {
        const { reason, toDo } = reasonText(sheet.kind, problem);
        const cell =
          problem.field === null ? "" : ` (${headingOf(sheet, problem.field)}: "${problem.value ?? ""}")`;
        return [`  ${sheetName(sheet.table)}, line ${line}: ${reason}${cell}`, `      ${toDo}`];
      }),
    ),
  );
  const count = refused.reduce((sum, { refusals }) => sum + refusals.length, 0);
  return lines.length === 0
    ? []
    : ["", `${count === 1 ? "1 row was" : `${count} rows were`} refused:`, ...lines];
}

function notImportedLines({ sheets }: FolderReport): string[] {
  const lines = sheets.flatMap((sheet) => {
    const text = whyNot(sheet);
    return text === null ? [] : [`  ${sheetName(sheet)}: ${text}`];
  });
  return lines.length === 0 ? [] : ["", "Not imported:", ...lines];
}

function whyNot({
  problem,
  facts,
  survey,
}: ReadSheet & { facts?: Readonly<Record<string, string | number>> }): string | null {
  if (problem !== null) return fileProblemText(problem, facts);
  if (survey.kind === null) return fileProblemText("kind-unknown");
  if (survey.missing.length === 0) return null;
  const { kind } = survey;
  return fileProblemText("columns-missing", {
    columns: survey.missing.map((field) => fieldLabel(kind, field)).join(", "),
  });
}
