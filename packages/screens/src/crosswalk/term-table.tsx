import { termPairs } from "@ips/crosswalk";
import { sharedTermName } from "@ips/i18n/shared-term";
import { vrTermName } from "@ips/i18n/vr-term";
import { DataTable, type Column } from "@ips/ui/data-table";

type Row = (typeof termPairs)[number];

const columns: readonly Column<Row>[] = [
  { key: "ips", header: "IPS says", cell: ({ ips }) => sharedTermName(ips), rowHeader: true },
  { key: "vr", header: "VR says", cell: ({ vr }) => vrTermName(vr) },
];

/** One thing under its two names: the words of one side for readers of the other. */
export function TermTable() {
  return (
    <DataTable<Row>
      caption="One thing, two names"
      captionHidden
      columns={columns}
      rows={termPairs}
      rowKey={({ ips }) => ips}
      loadingLabel="Loading the words"
      empty={null}
      density="dense"
    />
  );
}
