import type { acknowledgePlanInput } from "@ips/contract";
import { planAcknowledgement, receivedCopy, releaseGrant, type Tx } from "@ips/db";
import type { Acknowledger, AgencyKind } from "@ips/domain";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { forbidden, notFound } from "../../errors/app-error.ts";
import { ownRecordOf } from "../disclosure/own-record-of.ts";
import { loadPlanVersion } from "./load-plan-version.ts";
import { locatePlan, type PlanPlace } from "./locate-plan.ts";
import { redisclosureNotice } from "./redisclosure-notice.ts";

type Input = z.output<typeof acknowledgePlanInput>;

/** Whose acknowledgement each side records: its own staff's, and the client's when they sit together. */
const recordedBy: Readonly<Record<AgencyKind, readonly Acknowledger[]>> = {
  ips: ["client", "specialist"],
  vr: ["client", "counselor"],
};

/**
 * Records that somebody has read a version of the plan and stands by it. What a counselor acknowledges is
 * filed in the VR agency's own record as a copy with its notice, and stays there when the release ends.
 * Acknowledged twice by the same name it is one acknowledgement.
 *
 * @throws AppError not-found; forbidden for an acknowledgement that the other side records; forbidden
 * plan.one-direction when the agency has no record of its own in which the copy could be filed.
 */
export async function acknowledgePlan(ctx: ActorContext, input: Input): Promise<{ id: string }> {
  const { actor, run } = ctx;
  return run(async (tx) => {
    const place = await locatePlan(tx, actor, input.clientId);
    if (!recordedBy[actor.agencyKind].includes(input.by) || place.readOnlyBecause === "role")
      throw forbidden();
    const { owner } = place;
    const version = await loadPlanVersion(tx, owner.clientId, input.version);
    if (!version) throw notFound();
    const [added] = await tx
      .insert(planAcknowledgement)
      .values({
        id: input.acknowledgementId,
        clientId: owner.clientId,
        agencyId: owner.agencyId,
        unitId: owner.unitId,
        planId: version.planId,
        version: input.version,
        by: input.by,
        name: input.name,
      })
      .onConflictDoNothing()
      .returning({ id: planAcknowledgement.id });
    if (!added) return existing(tx, version.planId, input);
    if (!owner.own && input.by === "counselor") await fileCopy(tx, ctx, place, version);
    return added;
  });
}

async function existing(tx: Tx, planId: string, { version, by, name }: Input): Promise<{ id: string }> {
  const [found] = await tx
    .select({ id: planAcknowledgement.id })
    .from(planAcknowledgement)
    .where(
      and(
        eq(planAcknowledgement.planId, planId),
        eq(planAcknowledgement.version, version),
        eq(planAcknowledgement.by, by),
        eq(planAcknowledgement.name, name),
      ),
    );
  if (!found) throw notFound();
  return found;
}

async function fileCopy(
  tx: Tx,
  { actor, deps }: ActorContext,
  { subject, owner, ownerAgencyName }: PlanPlace,
  version: NonNullable<Awaited<ReturnType<typeof loadPlanVersion>>>,
): Promise<void> {
  const own = subject.own ? subject : await ownRecordOf(tx, owner.clientId);
  if (!own) throw forbidden("plan.one-direction");
  const [open] = await tx
    .select({ releaseId: releaseGrant.releaseId })
    .from(releaseGrant)
    .where(
      and(
        eq(releaseGrant.clientId, owner.clientId),
        eq(releaseGrant.dataGroup, "job-search-plan"),
        sql`${releaseGrant.toAgencyId} = app.agency()`,
      ),
    );
  if (!open) throw notFound();
  await tx.insert(receivedCopy).values({
    id: deps.newId(),
    clientId: own.clientId,
    agencyId: own.agencyId,
    unitId: own.unitId,
    dataGroup: "job-search-plan",
    kind: "plan",
    content: { ...version, ownerAgencyName },
    releaseId: open.releaseId,
    fromAgencyId: owner.agencyId,
    notice: redisclosureNotice[actor.agencyKind],
  });
}
