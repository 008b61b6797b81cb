import type { VrSide } from "@ips/contract";
import type { MilestoneKind } from "@ips/domain";
import type { LoadedMilestone } from "./load-milestones.ts";
import type { OpenRecord } from "./load-records.ts";
import type { LoadedReport, LoadedVrCase } from "./load-vr.ts";

type Loaded = {
  readonly records: readonly OpenRecord[];
  readonly cases: readonly LoadedVrCase[];
  readonly reports: readonly LoadedReport[];
  readonly milestones: readonly LoadedMilestone[];
};

/**
 * The VR side of a person, from the best source the reader has: a case that stands on one of the records (the own
 * agency's before a released one), else what the IPS program was told. `null` when nothing is known.
 */
export function vrSide({ records, cases, reports, milestones }: Loaded): VrSide | null {
  for (const record of records) {
    const found = cases.find(({ clientId }) => clientId === record.clientId);
    if (found) {
      const { clientId: _record, ...facts } = found;
      return {
        source: record.own ? "own" : "released",
        agencyName: record.agencyName,
        officeName: record.unitName,
        counselorName: found.counselor?.name ?? null,
        ...facts,
      };
    }
  }
  for (const record of records) {
    const report = reports.find(({ clientId }) => clientId === record.clientId);
    const reported = milestones.filter((row) => row.clientId === record.clientId && row.source === "reported" && row.replacedById === null);
    if (report || reported.some(({ on }) => on !== null)) return reportedSide(report?.counselorName ?? null, reported);
  }
  return null;
}

function reportedSide(counselorName: string | null, reported: readonly LoadedMilestone[]): VrSide {
  const latest = (kind: MilestoneKind): string | null => reported.findLast((row) => row.kind === kind && row.on !== null)?.on ?? null;
  return {
    source: "reported",
    caseId: null,
    agencyName: null,
    officeName: null,
    counselorName,
    counselor: null,
    status: null,
    priority: null,
    appliedOn: latest("vr-application"),
    applicationCompleteOn: latest("vr-application-complete"),
    eligibleOn: latest("vr-eligibility"),
    waitlistPlacedOn: latest("vr-waitlist-placed"),
    waitlistReleasedOn: latest("vr-waitlist-released"),
    ipeSignedOn: latest("vr-ipe-signed"),
    closedOn: latest("vr-closure"),
    extensions: [],
  };
}
