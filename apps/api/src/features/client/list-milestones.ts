import type { clientInput, milestonesOutput } from "@ips/contract";
import type { MilestoneKind } from "@ips/domain";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { milestonesOf } from "./load-milestones.ts";
import { recordIds } from "./load-records.ts";
import { readPerson } from "./read-person.ts";

/**
 * The VR agency's own dates that need a document behind them: an entry in a data system is not evidence
 * (RSA DCL-23-04; 34 CFR 361.47(a)).
 */
const needsDocument: readonly MilestoneKind[] = [
  "vr-application",
  "vr-eligibility",
  "vr-ipe-signed",
  "vr-closure",
  "vr-trial-work-start",
  "vr-ipe-review",
];

/** Every milestone date of a person, with the older values of those that were corrected and what proves them. */
export function listMilestones(
  ctx: ActorContext,
  { clientId }: z.output<typeof clientInput>,
): Promise<z.infer<typeof milestonesOutput>> {
  return readPerson(
    ctx,
    clientId,
    ["referral-and-eligibility", "ipe-and-vr-services", "jobs-and-wages"],
    async (ask, records) => {
      const { rows } = await ask({ rows: milestonesOf(recordIds(records)) });
      return {
        rows: rows.map(({ clientId: record, recordedAt, ...row }) => ({
          ...row,
          own: record === records.main.clientId && records.main.own,
          recordedAt: recordedAt.toISOString(),
          needsEvidence:
            row.source === "own" &&
            row.replacedById === null &&
            row.on !== null &&
            row.evidence.every(({ filedInError }) => filedInError !== null) &&
            needsDocument.includes(row.kind),
        })),
      };
    },
  );
}
