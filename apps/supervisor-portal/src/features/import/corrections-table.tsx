import type { ImportSheetResult } from "@ips/contract";
import { formatNumber } from "@ips/i18n/format-number";
import { DataTable } from "@ips/ui/data-table";
import { Section } from "@ips/ui/section";
import { changeText } from "./change-text.ts";
import { importTotals } from "./import-totals.ts";

type Correction = ImportSheetResult["corrections"][number];
type Change = Correction["changes"][number];
type Row = { key: string; file: string; line: number; subject: string; change: Change };

/** Cells that differ from the record: the value there and the value in the file. Nothing when none does. */
export function CorrectionsTable({ results }: { results: readonly ImportSheetResult[] }) {
  const { corrected } = importTotals(results);
  if (corrected === 0) return null;
  const listed = results.reduce((sum, { corrections }) => sum + corrections.length, 0);
  const rows: Row[] = results.flatMap(({ sheetId, name, corrections }) =>
    corrections.flatMap(({ line, subject, changes }) =>
      changes.map((change) => ({
        key: `${sheetId}-${line}-${change.field}`,
        file: name,
        line,
        subject,
        change,
      })),
    ),
  );
  return (
    <Section
      title="Corrections"
      note={
        listed < corrected
          ? `the first ${formatNumber(listed, "en")} of ${formatNumber(corrected, "en")} rows`
          : `${formatNumber(corrected, "en")} ${corrected === 1 ? "row" : "rows"}`
      }
    >
      <DataTable<Row>
        caption="Corrections"
        captionHidden
        density="dense"
        rows={rows}
        rowKey={({ key }) => key}
        loadingLabel="Loading the corrections"
        empty={<p>The corrections are counted, not listed.</p>}
        columns={[
          { key: "subject", header: "About", rowHeader: true, cell: ({ subject }) => subject },
          {
            key: "where",
            header: "File and line",
            cell: ({ file, line }) => `${file}, line ${formatNumber(line, "en")}`,
          },
          { key: "field", header: "What", cell: ({ change }) => change.label },
          {
            key: "change",
            header: "In the record → in the file",
            cell: ({ change }) => <OldAndNew change={change} />,
          },
        ]}
      />
    </Section>
  );
}

function OldAndNew({ change: { kind, before, after } }: { change: Change }) {
  return (
    <>
      <del className="ips-import__before">{changeText(kind, before)}</del> <span aria-hidden="true">→</span>{" "}
      <ins className="ips-import__after">{changeText(kind, after)}</ins>
    </>
  );
}
