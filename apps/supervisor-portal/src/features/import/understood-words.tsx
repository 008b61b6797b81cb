import type { ImportSheetResult } from "@ips/contract";
import { formatNumber } from "@ips/i18n/format-number";
import { DataTable } from "@ips/ui/data-table";
import { Disclosure } from "@ips/ui/disclosure";
import { rowsText } from "./rows-text.ts";

type Row = ImportSheetResult["understood"][number] & { key: string; file: string };

/** Words of the sheets that were read as something more general, so that nobody is surprised by it later. */
export function UnderstoodWords({ results }: { results: readonly ImportSheetResult[] }) {
  const rows: Row[] = results.flatMap(({ sheetId, name, understood }) =>
    understood.map((each) => ({ ...each, key: `${sheetId}-${each.field}-${each.text}`, file: name })),
  );
  if (rows.length === 0) return null;
  return (
    <Disclosure
      button={`${formatNumber(rows.length, "en")} ${rows.length === 1 ? "word" : "words"} read as something more general`}
    >
      <DataTable<Row>
        caption="Words read as something more general"
        captionHidden
        density="dense"
        rows={rows}
        rowKey={({ key }) => key}
        loadingLabel="Loading the words"
        empty={null}
        columns={[
          { key: "text", header: "In the file", rowHeader: true, cell: ({ text }) => `“${text}”` },
          { key: "as", header: "Read as", cell: ({ as }) => as.replaceAll("-", " ") },
          { key: "where", header: "Where", cell: ({ file, label }) => `${label}, ${file}` },
          { key: "rows", header: "How often", align: "end", cell: ({ rows: count }) => rowsText(count) },
        ]}
      />
    </Disclosure>
  );
}
