import { importKinds, type ImportKind } from "@ips/contract";
import type { ImportReason } from "@ips/domain";
import type { FolderReport } from "../features/import/import-folder.ts";
import { reasonText } from "../features/import/rows/reason-text.ts";
import { headingOf } from "../features/import/run/heading-of.ts";
import type { SheetResult } from "../features/import/run/sheet-result.ts";

/** What a kind of sheet is called in the JSON of the command line. */
const names = {
  staff: "staff",
  clients: "clients",
  "employer-contacts": "employerContacts",
  contacts: "contacts",
  jobs: "jobs",
  "weekly-time": "weeks",
  "vr-contacts": "vrContacts",
} as const satisfies Record<ImportKind, string>;

/** One refused row. `line` counts as in the file; in a workbook it is the row of the sheet. */
export type RejectedRow = {
  file: string;
  sheet?: string;
  line: number;
  column?: string;
  value?: string;
  reason: string;
  code: ImportReason;
};

/** The report of an import as one JSON value. */
export function importJson(report: FolderReport) {
  return {
    accepted: Object.fromEntries(importKinds.map((kind) => [names[kind], sum(report, kind, "accepted")])),
    changed: Object.fromEntries(
      importKinds.map((kind) => [
        names[kind],
        {
          new: sum(report, kind, "new"),
          unchanged: sum(report, kind, "unchanged"),
          corrected: sum(report, kind, "corrected"),
        },
      ]),
    ),
    rejected: rejectedRows(report),
    corrections: report.results.flatMap(({ name, corrections }) =>
      corrections.map((correction) => ({ file: name, ...correction })),
    ),
    notImported: report.sheets.flatMap(({ file, sheet, problem, survey }) => {
      if (problem !== null) return [{ file, sheet, problem }];
      if (survey.kind === null) return [{ file, sheet, problem: "kind-unknown" }];
      return survey.missing.length > 0
        ? [{ file, sheet, problem: "columns-missing", missing: survey.missing }]
        : [];
    }),
  };
}

function sum(
  { results }: FolderReport,
  kind: ImportKind,
  count: keyof SheetResult & ("accepted" | "new" | "unchanged" | "corrected"),
): number {
  return results.filter((result) => result.kind === kind).reduce((total, result) => total + result[count], 0);
}

function rejectedRows({ refused }: FolderReport): RejectedRow[] {
  return refused.flatMap(({ sheet, refusals }) =>
    refusals.flatMap(({ line, problems }) => {
      const [problem] = problems;
      if (problem === undefined) return [];
      const column = headingOf(sheet, problem.field);
      return [
        {
          file: sheet.table.file,
          ...(sheet.table.sheet === null ? {} : { sheet: sheet.table.sheet }),
          line,
          ...(column === null ? {} : { column }),
          ...(problem.value === null ? {} : { value: problem.value }),
          reason: reasonText(sheet.kind, problem).reason,
          code: problem.reason,
        },
      ];
    }),
  );
}
