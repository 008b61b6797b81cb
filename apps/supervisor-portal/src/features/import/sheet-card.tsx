import type { ImportSheetChoice, ImportSheetView, RecogniseImportOutput } from "@ips/contract";
import { importKinds } from "@ips/contract/import-kind";
import { fileProblemWords } from "@ips/i18n/file-problem";
import { formatNumber } from "@ips/i18n/format-number";
import { importKindName } from "@ips/i18n/import-kind";
import { Alert } from "@ips/ui/alert";
import { Card } from "@ips/ui/card";
import { Disclosure } from "@ips/ui/disclosure";
import { SelectField } from "@ips/ui/select-field";
import { Status } from "@ips/ui/status";
import { DateOrderField } from "./date-order-field.tsx";
import { ColumnTable } from "./column-table.tsx";
import { chooseDateOrder, chooseField, chooseKind, sheetStanding } from "./sheet-choices.ts";

const leftOut = "leave-out";

export type SheetCardProps = {
  sheet: ImportSheetView;
  fields: RecogniseImportOutput["fields"];
  choices: readonly ImportSheetChoice[];
  onChoices: (choices: readonly ImportSheetChoice[]) => void;
};

/** One sheet: what it is, how it was read, what its columns hold. */
export function SheetCard({ sheet, fields, choices, onChoices }: SheetCardProps) {
  const standing = sheetStanding(sheet);
  const own = sheet.kind === null ? [] : (fields[sheet.kind] ?? []);
  const missing = own.filter(({ field }) => sheet.missing.includes(field)).map(({ label }) => label);
  const title = sheet.sheet ? `${sheet.file}, sheet ${sheet.sheet}` : sheet.file;
  const columns = sheet.kind !== null && (
    <ColumnTable
      sheet={sheet}
      fields={own}
      onField={(column, field) => onChoices(chooseField(choices, sheet, column, field))}
    />
  );
  return (
    <Card title={title}>
      {sheet.problem && <ProblemAlert problem={sheet.problem} />}
      {standing !== "unreadable" && (
        <>
          <p className="ips-import__facts">
            <Standing standing={standing} /> · {howItWasRead(sheet)}
          </p>
          <SelectField
            label="What this sheet is"
            name={`kind-${sheet.sheetId}`}
            width="narrow"
            options={[
              ...importKinds.map((kind) => ({ value: kind as string, text: importKindName(kind) })),
              { value: leftOut, text: "Leave this sheet out" },
            ]}
            value={sheet.kind ?? leftOut}
            onChange={({ target }) =>
              onChoices(
                chooseKind(choices, sheet.sheetId, importKinds.find((kind) => kind === target.value) ?? null),
              )
            }
          />
          {sheet.kind === null &&
            !choices.some((choice) => choice.sheetId === sheet.sheetId && choice.kind === null) &&
            !sheet.problem && <ProblemAlert problem={{ code: "kind-unknown", facts: {} }} />}
          {missing.length > 0 && (
            <Alert tone="warning" live="polite">
              {missing.length === 1
                ? "This column is needed and was not found"
                : "These columns are needed and were not found"}
              : <strong>{missing.join(", ")}</strong>. Choose below which column holds{" "}
              {missing.length === 1 ? "it" : "each"}, or add it to the file.
            </Alert>
          )}
          {sheet.kind !== null && (
            <DateOrderField
              sheet={sheet}
              onOrder={(order) => onChoices(chooseDateOrder(choices, sheet.sheetId, order))}
            />
          )}
          {columns &&
            (missing.length > 0 ? (
              columns
            ) : (
              <Disclosure button={columnsText(sheet)} label={`${columnsText(sheet)}, ${title}`}>
                {columns}
              </Disclosure>
            ))}
        </>
      )}
    </Card>
  );
}

function ProblemAlert({ problem: { code, facts } }: { problem: NonNullable<ImportSheetView["problem"]> }) {
  const { what, todo } = fileProblemWords(code);
  const line = typeof facts["line"] === "number" ? ` Line ${formatNumber(facts["line"], "en")}.` : "";
  return (
    <Alert
      tone={code === "kind-unknown" || code === "columns-missing" ? "warning" : "error"}
      heading={what}
      headingLevel={3}
    >
      {todo}
      {line}
    </Alert>
  );
}

function Standing({ standing }: { standing: ReturnType<typeof sheetStanding> }) {
  if (standing === "ready") return <Status kind="met">Recognised</Status>;
  if (standing === "needs-columns") return <Status kind="missing-answer">Needs an answer</Status>;
  return <Status kind="not-applicable">Left out</Status>;
}

const delimiters: Record<string, string> = { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars" };

function howItWasRead({ rows, format, headerLine }: ImportSheetView): string {
  const read =
    format === null
      ? null
      : format.type === "xlsx"
        ? "Excel"
        : `CSV with ${delimiters[format.delimiter] ?? format.delimiter}, ${format.encoding.toUpperCase()}`;
  const above = headerLine !== null && headerLine > 1 ? `headings in line ${headerLine}` : null;
  return [`${formatNumber(rows, "en")} ${rows === 1 ? "row" : "rows"}`, read, above]
    .filter(Boolean)
    .join(" · ");
}

function columnsText({ columns }: ImportSheetView): string {
  const used = columns.filter(({ field }) => field !== null).length;
  const unused = columns.length - used;
  return `${used} of ${columns.length} columns used${unused > 0 ? `, ${unused} not used` : ""}: see and correct`;
}
