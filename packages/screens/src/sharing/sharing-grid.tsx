import type { ReleaseView } from "@ips/contract";
import { dataGroups, type DataGroup } from "@ips/domain";
import { dataGroupExplanation, dataGroupName } from "@ips/i18n/data-group";
import { DataTable, type Column } from "@ips/ui/data-table";
import { Disclosure } from "@ips/ui/disclosure";
import { Status } from "@ips/ui/status";

/** Every group of data against every recipient: what is shared, and also what is not. */
export function SharingGrid({ releases }: { releases: readonly ReleaseView[] }) {
  const columns: Column<DataGroup>[] = [
    {
      key: "group",
      header: "Part of the record",
      rowHeader: true,
      cell: (group) => (
        <>
          {dataGroupName(group)}
          <span className="ips-plan-lines__detail">{dataGroupExplanation(group)}</span>
        </>
      ),
    },
    ...releases.map((release): Column<DataGroup> => ({
      key: release.releaseId,
      header: [release.to.agencyName, release.to.unitName].filter(Boolean).join(", "),
      cell: (group) =>
        release.groups.includes(group) ? (
          <Status kind="met">shared</Status>
        ) : (
          <Status kind="not-applicable">not shared</Status>
        ),
    })),
  ];
  return (
    <Disclosure button="Every part of the record, and who sees it">
      <DataTable
        caption="Who sees which part"
        captionHidden
        columns={columns}
        rows={dataGroups}
        rowKey={(group) => group}
        loadingLabel="Loading"
        empty={null}
        density="dense"
      />
    </Disclosure>
  );
}
