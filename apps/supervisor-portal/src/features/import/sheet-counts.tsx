import type { ImportSheetResult } from "@ips/contract";
import { importRefusedPath } from "@ips/contract/import-upload";
import { formatNumber } from "@ips/i18n/format-number";
import { importKindName } from "@ips/i18n/import-kind";
import { DataTable, type Column } from "@ips/ui/data-table";
import { Link } from "@ips/ui/link";

/** Where the refused rows of an import are got. */
export type RefusedSource = { of: "uploads" | "runs"; id: string };

/** What became, or would become, of each sheet. */
export function SheetCounts({
  results,
  source,
  done,
}: {
  results: readonly ImportSheetResult[];
  source: RefusedSource;
  done: boolean;
}) {
  const count = (
    key: "rows" | "accepted" | "new" | "unchanged" | "corrected",
    header: string,
  ): Column<ImportSheetResult> => ({
    key,
    header,
    align: "end",
    cell: (result) => formatNumber(result[key], "en"),
  });
  return (
    <DataTable<ImportSheetResult>
      caption="Sheet by sheet"
      density="dense"
      rows={results}
      rowKey={({ sheetId }) => sheetId}
      loadingLabel="Loading the sheets"
      empty={<p>No sheet was read.</p>}
      columns={[
        {
          key: "kind",
          header: "Sheet",
          rowHeader: true,
          cell: ({ kind, name }) => <SheetName kind={importKindName(kind)} name={name} />,
        },
        count("rows", "Rows"),
        count("accepted", done ? "In the record" : "Ready"),
        count("new", "New"),
        count("unchanged", "Unchanged"),
        count("corrected", "Corrected"),
        {
          key: "refused",
          header: "Refused",
          align: "end",
          cell: (result) => <Refused result={result} source={source} />,
        },
      ]}
    />
  );
}

function SheetName({ kind, name }: { kind: string; name: string }) {
  return (
    <>
      {kind} <span className="ips-nothing ips-import__file">{name}</span>
    </>
  );
}

function Refused({
  result: { refused, sheetId, name },
  source,
}: {
  result: ImportSheetResult;
  source: RefusedSource;
}) {
  if (refused === 0) return "0";
  return (
    <>
      {formatNumber(refused, "en")}{" "}
      <Link
        href={importRefusedPath(source.of, source.id, sheetId)}
        download
        aria-label={`Download refused rows of ${name}`}
      >
        Download
      </Link>
    </>
  );
}
