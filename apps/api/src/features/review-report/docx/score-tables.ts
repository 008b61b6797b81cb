import type { ReportItem, ReviewReport } from "@ips/contract";
import { fidelityItemName, fidelitySectionName } from "@ips/i18n";
import type { Table } from "docx";
import { changeText } from "../report-words.ts";
import { reportTable, type ReportColumn, type ReportRow } from "./report-table.ts";

const figure = (value: number | null): string => (value === null ? "–" : String(value));

const nowHead = "Score";
const beforeColumns: readonly ReportColumn[] = [
  { head: "Before", width: 1400, number: true },
  { head: "Change", width: 1360 },
];

/** Every item with its score, beside the review before where there is one on the same scale. */
export function scoreTable(report: ReviewReport): Table {
  const before = hasBefore(report);
  const columns: ReportColumn[] = [
    { head: "No.", width: 700, number: true },
    { head: "Item", width: before ? 4800 : 7560 },
    { head: nowHead, width: 1100, number: true },
    ...(before ? beforeColumns : []),
  ];
  const rows = report.sections.flatMap(({ section, total, maximum, previous }): ReportRow[] => [
    ...report.items.filter((item) => item.section === section).map(itemRow),
    {
      strong: true,
      cells: [
        "",
        `${fidelitySectionName(section)}, of ${maximum}`,
        figure(total),
        figure(previous),
        changeText(difference(total, previous)),
      ],
    },
  ]);
  const previousTotal = before ? (report.previous?.total ?? null) : null;
  const total = {
    strong: true,
    cells: [
      "",
      `Total, of ${report.maximum}`,
      figure(report.total),
      figure(previousTotal),
      changeText(difference(report.total, previousTotal)),
    ],
  };
  return reportTable(columns, [...rows, total]);
}

const itemRow = ({ item, key, score, previous, change, correction }: ReportItem): ReportRow => ({
  cells: [
    String(item),
    fidelityItemName(key),
    figure(score),
    correction === null ? figure(previous) : `${figure(previous)} (was ${correction.was})`,
    changeText(change),
  ],
});

/** Whether there is a review before on the same scale. */
export const hasBefore = ({ previous, scale }: ReviewReport): boolean =>
  previous !== null && previous.scale === scale;

const difference = (now: number | null, before: number | null): number | null =>
  now === null || before === null ? null : now - before;
