import type { PointStaff } from "@ips/contract";
import type { PointKey } from "@ips/contract/point-key";
import { roleName } from "@ips/i18n/role";
import { Day } from "@ips/screens/record/day.tsx";
import { DataTable, type Column } from "@ips/ui/data-table";
import { Section } from "@ips/ui/section";
import { Stack } from "@ips/ui/stack";
import { fteText, staffText } from "./point-text.ts";

const columns: readonly Column<PointStaff>[] = [
  { key: "name", header: "Name", rowHeader: true, cell: ({ name }) => name },
  { key: "role", header: "Role", cell: ({ role }) => roleName(role) },
  { key: "fte", header: "Working time", cell: ({ fte }) => fteText(fte) },
  {
    key: "from",
    header: "Since",
    nowrap: true,
    cell: ({ from }) => (from === null ? "–" : <Day on={from} />),
  },
  {
    key: "until",
    header: "Until",
    nowrap: true,
    cell: ({ until }) => (until === null ? "still there" : <Day on={until} />),
  },
  { key: "counts", header: "Counts", cell: ({ counts }) => (counts ? "yes" : "no") },
];

/** Who works in the program on the last day of the time that is looked at. */
export function PointStaffTable({ point, staff }: { point: PointKey; staff: readonly PointStaff[] }) {
  return (
    <Section title="Who works here" note="as the staff list says">
      <Stack gap={2}>
        <p>{staffText(point, staff)}</p>
        <DataTable<PointStaff>
          caption="Who works here"
          captionHidden
          columns={columns}
          rows={staff}
          rowKey={({ staffId }) => staffId}
          loadingLabel="Loading who works here"
          empty={<p className="ips-nothing">Nobody is on the staff list of this program.</p>}
          density="dense"
        />
      </Stack>
    </Section>
  );
}
