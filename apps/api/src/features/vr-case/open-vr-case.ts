import type { openVrCaseInput } from "@ips/contract";
import { client, person, vrCase, type Tx } from "@ips/db";
import { checkMilestoneOrder } from "@ips/domain";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { whenConstraint } from "../../errors/database-error.ts";
import { whenKeyTaken } from "../disclosure/taken-key.ts";
import { refuseDisorder } from "../milestone/refuse-disorder.ts";
import { requireCounselor } from "./require-counselor.ts";

type Input = z.output<typeof openVrCaseInput>;
type Place = { clientId: string; agencyId: string; unitId: string };

/**
 * Opens a case for somebody who came without a referral: a new client of the office, or a known one who
 * applies again (then identity and number stay as they are). Sent twice with one id it is one case.
 *
 * @throws AppError not-found for an office that is not the actor's; client.number-taken; vr-case.open-already;
 * milestone.in-future; bad-input at `counselorStaffId`.
 */
export async function openVrCase({ actor, deps, run }: ActorContext, input: Input): Promise<{ id: string }> {
  return run(async (tx) => {
    if (!actor.unitIds.includes(input.unitId)) throw notFound();
    refuseDisorder(checkMilestoneOrder({ "vr-application": input.appliedOn }, actor.today));
    if (input.counselorStaffId !== null)
      await requireCounselor(tx, input.counselorStaffId, "counselorStaffId");
    const place =
      (await knownClient(tx, input, actor.agencyId)) ??
      (await newClient(tx, deps.newId(), input, actor.agencyId));
    const [sent] = await tx
      .select({ id: vrCase.id })
      .from(vrCase)
      .where(and(eq(vrCase.id, input.caseId), eq(vrCase.clientId, input.clientId)));
    if (sent) return sent;
    await tx.insert(vrCase).values({
      ...place,
      id: input.caseId,
      counselorStaffId: input.counselorStaffId ?? (actor.role === "vr-counselor" ? actor.staffId : null),
      status: "applicant",
      priorityCategory: "not-assigned",
      appliedOn: input.appliedOn,
    });
    return { id: input.caseId };
  })
    .catch(
      whenConstraint({
        client_number: () => ["client.number-taken", { number: input.number }],
        vr_case_one_open: () => ["vr-case.open-already", {}],
      }),
    )
    .catch(whenKeyTaken);
}

async function knownClient(tx: Tx, { clientId }: Input, agencyId: string): Promise<Place | null> {
  const [found] = await tx
    .select({ clientId: client.id, agencyId: client.agencyId, unitId: client.unitId })
    .from(client)
    .where(and(eq(client.id, clientId), eq(client.agencyId, agencyId)));
  return found ?? null;
}

async function newClient(
  tx: Tx,
  personId: string,
  { clientId, unitId, number, identity }: Input,
  agencyId: string,
): Promise<Place> {
  await tx.insert(person).values({ id: personId });
  await tx.insert(client).values({ ...identity, id: clientId, agencyId, unitId, personId, number });
  return { clientId, agencyId, unitId };
}
