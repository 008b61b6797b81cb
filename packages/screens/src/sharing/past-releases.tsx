import type { ReleaseView } from "@ips/contract";
import { DataTable, type Column } from "@ips/ui/data-table";
import { Disclosure } from "@ips/ui/disclosure";
import { Day } from "../record/day.tsx";
import { groupShortName } from "../record/group-short-name.ts";

const columns: Column<ReleaseView>[] = [
  {
    key: "who",
    header: "With whom",
    rowHeader: true,
    cell: (release) =>
      release.direction === "given"
        ? [release.to.agencyName, release.to.unitName].filter(Boolean).join(", ")
        : `from ${release.from.agencyName}`,
  },
  {
    key: "what",
    header: "What",
    cell: ({ groups }) => groups.map((group) => groupShortName(group)).join(", "),
  },
  { key: "from", header: "Since", nowrap: true, cell: ({ validFrom }) => <Day on={validFrom} /> },
  {
    key: "end",
    header: "Ended",
    cell: ({ state, expiresOn, revokedOn, revokedHow, replacedOn }) =>
      state === "revoked" && revokedOn ? (
        <>
          stopped <Day on={revokedOn} />
          {revokedHow ? `: ${revokedHow}` : ""}
        </>
      ) : state === "replaced" && replacedOn ? (
        <>
          replaced by a newer one <Day on={replacedOn} />
        </>
      ) : (
        <>
          ran out <Day on={expiresOn} />
        </>
      ),
  },
];

/** Releases that have ended, kept as they were. */
export function PastReleases({ releases }: { releases: readonly ReleaseView[] }) {
  if (releases.length === 0) return null;
  return (
    <Disclosure button={`Earlier releases · ${releases.length}`}>
      <DataTable
        caption="Earlier releases"
        captionHidden
        columns={columns}
        rows={releases}
        rowKey={({ releaseId }) => releaseId}
        loadingLabel="Loading"
        empty={null}
        density="dense"
      />
    </Disclosure>
  );
}
