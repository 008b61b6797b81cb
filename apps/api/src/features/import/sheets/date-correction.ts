import { milestone, type Tx } from "@ips/db";
import type { MilestoneKind, PlainDate } from "@ips/domain";

/** A milestone date in force. */
export type DateInForce = {
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly onDate: PlainDate | null;
};

/** What a milestone belongs to. */
export type MilestoneSubject = {
  readonly agencyId: string;
  readonly unitId: string;
  readonly clientId: string;
  readonly source: "own" | "reported";
  readonly episodeId?: string;
  readonly jobId?: string;
};

/**
 * Records a milestone date that a sheet says: the first of its kind, or a correction of the one in force, which
 * stays visible with the file and line that corrected it.
 *
 * @param where file and line, for the reason: "clients.csv, line 12".
 */
export async function recordDate(
  tx: Tx,
  newId: () => string,
  subject: MilestoneSubject,
  kind: MilestoneKind,
  onDate: PlainDate,
  inForce: DateInForce | undefined,
  where: string,
): Promise<void> {
  const correction =
    inForce === undefined ? {} : { replacesId: inForce.id, reason: `Imported correction (${where})` };
  await tx.insert(milestone).values({ id: newId(), ...subject, kind, onDate, ...correction });
}
