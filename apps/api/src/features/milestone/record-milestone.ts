import type { recordMilestoneInput, written } from "@ips/contract";
import { milestone, milestoneEvidence, vrCase, type Tx } from "@ips/db";
import { checkMilestoneOrder, type MilestoneDates, type MilestoneKind } from "@ips/domain";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { badInput, conflict, notFound } from "../../errors/app-error.ts";
import { loadOwnClient } from "../client/load-own-client.ts";
import { sameWrite } from "../client/same-write.ts";
import { caseStatus } from "./case-status.ts";
import { loadReportedDates } from "./load-reported-dates.ts";
import { loadSubjectDates, subjectOf, type MilestoneSubject } from "./load-subject-dates.ts";
import { milestoneConflicts } from "./milestone-conflicts.ts";
import { refuseDisorder } from "./refuse-disorder.ts";
import { lookAgain } from "../client/look-again.ts";

type Input = z.output<typeof recordMilestoneInput>;

/** Ends carry a reason, so they are recorded where the reason is asked: closing an episode or a case, ending a job. */
const recordedElsewhere: readonly MilestoneKind[] = ["program-exit", "job-end"];

/** What happens again and again: each time has a row of its own, and none replaces another. */
const repeated: readonly MilestoneKind[] = ["vr-ipe-review"];

/** What a program is told of VR and keeps; the rest of a case is VR's own to say. */
const told: readonly MilestoneKind[] = [
  "vr-application",
  "vr-application-complete",
  "vr-eligibility",
  "vr-waitlist-placed",
  "vr-waitlist-released",
  "vr-ipe-signed",
  "vr-closure",
];

/**
 * Records a milestone date for the first time. An IPS program's VR dates are what it was told (*reported*) and belong to
 * an episode or to none; everything else belongs to the own agency's episode, case or job.
 */
export async function recordMilestone(ctx: ActorContext, input: Input): Promise<z.infer<typeof written>> {
  const { actor, deps } = ctx;
  return lookAgain(() =>
    ctx.run(async (tx) => {
      const place = await loadOwnClient(tx, actor, input.clientId);
      const reported = actor.agencyKind === "ips" && subjectOf(input.kind) === "vr-case";
      if (
        recordedElsewhere.includes(input.kind) ||
        (reported ? !told.includes(input.kind) : input.kind === "vr-closure")
      ) {
        throw badInput({ kind: "field.impossible" });
      }
      const subject = reported ? await reportedSubject(tx, input) : await ownSubject(tx, input);

      const [existing] = await tx.select().from(milestone).where(eq(milestone.id, input.milestoneId));
      if (existing) {
        sameWrite(
          existing,
          (row) => row.clientId === input.clientId && row.kind === input.kind && row.onDate === input.on,
        );
        return { id: input.milestoneId };
      }
      const known = subject.dates[input.kind] ?? null;
      if (known !== null && !repeated.includes(input.kind))
        throw conflict("milestone.already-recorded", { kind: input.kind, on: known });
      const dates: MilestoneDates = { ...subject.dates, [input.kind]: input.on };
      refuseDisorder(checkMilestoneOrder(dates, actor.today));

      await tx.insert(milestone).values({
        ...place,
        id: input.milestoneId,
        kind: input.kind,
        source: reported ? "reported" : "own",
        ...subject.columns,
        onDate: input.on,
      });
      if (input.evidenceReference !== null) {
        await tx.insert(milestoneEvidence).values({
          ...place,
          id: deps.newId(),
          milestoneId: input.milestoneId,
          kind: "reference",
          reference: input.evidenceReference,
        });
      }
      const { vrCaseId } = subject.columns;
      const status = subject.status === null ? null : caseStatus(subject.status, dates, actor.today);
      if (vrCaseId !== null && status !== null && status !== subject.status) {
        await tx.update(vrCase).set({ status }).where(eq(vrCase.id, vrCaseId));
      }
      return { id: input.milestoneId };
    }),
  ).catch(milestoneConflicts);
}

async function ownSubject(tx: Tx, { kind, subjectId, clientId }: Input): Promise<MilestoneSubject> {
  if (subjectId === null) throw badInput({ subjectId: "field.missing" });
  const subject = await loadSubjectDates(tx, subjectOf(kind), subjectId, clientId);
  if (!subject) throw notFound();
  return subject;
}

async function reportedSubject(tx: Tx, { subjectId, clientId }: Input): Promise<MilestoneSubject> {
  if (subjectId !== null && (await loadSubjectDates(tx, "episode", subjectId, clientId)) === null)
    throw notFound();
  return {
    columns: { episodeId: subjectId, vrCaseId: null, jobId: null },
    dates: await loadReportedDates(tx, clientId, subjectId),
    status: null,
  };
}
