import type { ReportItem, ReviewReport } from "@ips/contract";
import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { fidelitySectionName } from "@ips/i18n/fidelity-section";
import { DataTable, type Column } from "@ips/ui/data-table";
import { changeText } from "./report-text.ts";

/** Every score, beside the review before where there is one on the same scale. */
export function ScoreTable({ report }: { report: ReviewReport }) {
  const beside = report.previous !== null && report.previous.scale === report.scale;
  const columns: Column<ReportItem>[] = [
    {
      key: "item",
      header: "Item",
      rowHeader: true,
      cell: ({ item, key }) => (
        <>
          <span className="ips-report__number">{item}</span> {fidelityItemName(key)}
        </>
      ),
    },
    { key: "score", header: "Score", align: "end", nowrap: true, cell: ({ score }) => score ?? "Not rated" },
    ...(beside ? besideColumns : []),
  ];
  return (
    <DataTable<ReportItem>
      caption={beside ? "Scores beside the review before" : "Scores"}
      columns={columns}
      groups={report.sections.map(({ section, total, maximum, previous }) => ({
        key: section,
        heading: `${fidelitySectionName(section)}${total === null ? "" : ` · ${total} of ${maximum}`}${previous === null ? "" : `, before ${previous}`}`,
        rows: report.items.filter((item) => item.section === section),
      }))}
      rowKey={({ item }) => String(item)}
      loadingLabel="Loading the scores"
      empty={null}
      density="dense"
    />
  );
}

const besideColumns: Column<ReportItem>[] = [
  {
    key: "before",
    header: "Before",
    align: "end",
    nowrap: true,
    cell: ({ previous, correction }) =>
      previous === null ? "–" : correction === null ? previous : `${previous} (was ${correction.was})`,
  },
  { key: "change", header: "Change", nowrap: true, cell: ({ change }) => changeText(change) },
];
