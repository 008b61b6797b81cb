import type { VrSide } from "@ips/contract";
import { vrCaseStatusOf, type PlainDate, type VrInput } from "@ips/domain";
import type { MilestoneInForce } from "../findings/milestones-in-force.ts";
import { reportedVrInput } from "../findings/reported-vr-input.ts";
import type { LoadedEpisode } from "./load-episodes.ts";
import type { LoadedMilestone } from "./load-milestones.ts";
import type { OpenRecord } from "./load-records.ts";
import type { LoadedReport, LoadedVrCase } from "./load-vr.ts";

type Loaded = {
  readonly today: PlainDate;
  readonly episodes: readonly LoadedEpisode[];
  readonly records: readonly OpenRecord[];
  readonly cases: readonly LoadedVrCase[];
  readonly reports: readonly LoadedReport[];
  readonly milestones: readonly LoadedMilestone[];
};

/**
 * The VR side of a person, from the best source the reader has: a case that stands on one of the records (the own
 * agency's before a released one), else what the IPS program was told, with the status that those dates say. `null` when
 * nothing is known.
 */
export function vrSide({ today, records, episodes, cases, reports, milestones }: Loaded): VrSide | null {
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
    const told = reportedVrInput(
      report ? record.clientId : null,
      episodes.find(({ clientId }) => clientId === record.clientId)?.episodeId ?? null,
      milestones.filter((row) => row.clientId === record.clientId && row.replacedById === null).map(inForce),
    );
    if (told) return reportedSide(report?.counselorName ?? null, told.vr, today);
  }
  return null;
}

const inForce = ({
  milestoneId,
  clientId,
  kind,
  source,
  on,
  subjectId,
}: LoadedMilestone): MilestoneInForce => ({
  id: milestoneId,
  clientId,
  kind,
  source,
  onDate: on,
  episodeId: subjectId,
  vrCaseId: null,
});

function reportedSide(counselorName: string | null, dates: VrInput, today: PlainDate): VrSide {
  const {
    appliedOn,
    applicationCompleteOn,
    eligibleOn,
    waitlistPlacedOn,
    waitlistReleasedOn,
    ipeSignedOn,
    closedOn,
  } = dates;
  return {
    source: "reported",
    caseId: null,
    agencyName: null,
    officeName: null,
    counselorName,
    counselor: null,
    status: vrCaseStatusOf(dates, today),
    priority: null,
    appliedOn,
    applicationCompleteOn,
    eligibleOn,
    waitlistPlacedOn,
    waitlistReleasedOn,
    ipeSignedOn,
    closedOn,
    extensions: [],
  };
}
