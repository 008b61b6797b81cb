import type { LookRow } from "@ips/contract";
import { breakGlassReasonName } from "@ips/i18n/break-glass-reason";
import { lookWayName } from "@ips/i18n/look-way";
import { DataTable, type Column } from "@ips/ui/data-table";
import type { ReactNode } from "react";
import { Moment } from "../record/day.tsx";
import { groupShortName } from "../record/group-short-name.ts";
import { screenName } from "../record/screen-name.ts";

const columns: Column<LookRow>[] = [
  { key: "at", header: "When", rowHeader: true, nowrap: true, cell: ({ at }) => <Moment at={at} /> },
  { key: "by", header: "Who", cell: ({ byName, agencyName }) => `${byName}, ${agencyName}` },
  {
    key: "what",
    header: "What",
    cell: ({ groups }) => groups.map((group) => groupShortName(group)).join(", "),
  },
  { key: "where", header: "Where", cell: ({ screen }) => screenName(screen) },
  { key: "way", header: "How", cell: (look) => <How look={look} /> },
];

/** Looks at a record, latest first. */
export function LooksTable({
  looks,
  empty,
  foot,
}: {
  looks: readonly LookRow[];
  empty: ReactNode;
  foot?: ReactNode;
}) {
  return (
    <DataTable
      caption="Who has looked at this record"
      captionHidden
      columns={columns}
      rows={looks}
      rowKey={({ lookId }) => lookId}
      loadingLabel="Loading who has looked"
      density="dense"
      empty={empty}
      foot={foot}
    />
  );
}

function How({ look: { way, opening } }: { look: LookRow }) {
  return (
    <>
      {lookWayName(way)}
      {opening && (
        <span className="ips-plan-lines__detail">
          {breakGlassReasonName(opening.reason)}: {opening.words}
        </span>
      )}
    </>
  );
}
