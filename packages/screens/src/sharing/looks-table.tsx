import type { SharingOutput } from "@ips/contract";
import { DataTable, type Column } from "@ips/ui/data-table";
import { EmptyState } from "@ips/ui/empty-state";
import { Section } from "@ips/ui/section";
import { Moment } from "../record/day.tsx";
import { groupShortName } from "../record/group-short-name.ts";
import { screenName } from "../record/screen-name.ts";

type Look = SharingOutput["looks"][number];

const columns: Column<Look>[] = [
  { key: "at", header: "When", rowHeader: true, nowrap: true, cell: ({ at }) => <Moment at={at} /> },
  { key: "by", header: "Who", cell: ({ byName, agencyName }) => `${byName}, ${agencyName}` },
  {
    key: "what",
    header: "What",
    cell: ({ groups }) => groups.map((group) => groupShortName(group)).join(", "),
  },
  { key: "where", header: "Where", cell: ({ screen }) => screenName(screen) },
  { key: "under", header: "Under", cell: ({ underRelease }) => (underRelease ? "a release" : "own agency") },
];

/** Who has looked at this record, latest first. */
export function LooksTable({ looks, total }: { looks: readonly Look[]; total: number }) {
  const note =
    total > looks.length ? `the latest ${looks.length} of ${total.toLocaleString("en-US")}` : String(total);
  return (
    <Section title="Who has looked" note={note}>
      <DataTable
        caption="Who has looked at this record"
        captionHidden
        columns={columns}
        rows={looks}
        rowKey={({ lookId }) => lookId}
        loadingLabel="Loading who has looked"
        density="dense"
        empty={
          <EmptyState icon="eye" title="Nobody has looked yet">
            Each time somebody opens this record, it is written down here.
          </EmptyState>
        }
      />
    </Section>
  );
}
