import type { HandedOverView } from "@ips/contract";
import { employerAnswerName } from "@ips/i18n/employer-answer";
import { handOverDocumentName } from "@ips/i18n/hand-over-document";
import { handOverWayName } from "@ips/i18n/hand-over-way";
import { DataTable, type Column } from "@ips/ui/data-table";
import { Day } from "../record/day.tsx";
import { groupShortName } from "../record/group-short-name.ts";

const columns: Column<HandedOverView>[] = [
  { key: "on", header: "When", rowHeader: true, nowrap: true, cell: ({ givenOn }) => <Day on={givenOn} /> },
  {
    key: "what",
    header: "What",
    cell: ({ document, description, groups, answers }) => (
      <>
        {[handOverDocumentName(document), description].filter(Boolean).join(": ")}
        <span className="ips-plan-lines__detail">
          {(answers.length > 0
            ? answers.map((answer) => employerAnswerName(answer))
            : groups.map((group) => groupShortName(group))
          ).join(", ")}
        </span>
      </>
    ),
  },
  { key: "how", header: "How", cell: ({ way }) => handOverWayName(way) },
  { key: "by", header: "By whom", cell: ({ byName }) => byName },
];

/** What somebody without an account was given, latest first. */
export function GivenTable({ given, name }: { given: readonly HandedOverView[]; name: string }) {
  if (given.length === 0) return <p className="ips-nothing">Nothing has been given yet.</p>;
  return (
    <DataTable
      caption={`What ${name} was given`}
      captionHidden
      columns={columns}
      rows={given}
      rowKey={({ handedOverId }) => handedOverId}
      loadingLabel="Loading"
      empty={null}
      density="dense"
    />
  );
}
