import type { acceptReferralInput, acceptReferralOutput } from "@ips/contract";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { whenKeyTaken } from "../disclosure/taken-key.ts";
import { requireCounselor } from "../vr-case/require-counselor.ts";
import { loadUndecided, receive } from "./load-received.ts";
import { asReferralRefusal, whatBecameOf } from "./refusals.ts";

type Input = z.output<typeof acceptReferralInput>;

/**
 * Accepts a referral: the person becomes one's own client, an existing one or a new one, joined to the
 * sender's record of the same person, and a VR case is opened. Nothing of it shows on the sender's side.
 * Of two who accept at once one succeeds.
 *
 * @returns the client and the open case, which is the client's own where one was open already.
 * @throws AppError not-found; referral.withdrawn; referral.already-decided; client.number-taken;
 * client.already-linked when our agency has another client of that person; bad-input at `counselorStaffId`.
 */
export async function acceptReferral(
  { actor, deps, run }: ActorContext,
  input: Input,
): Promise<z.output<typeof acceptReferralOutput>> {
  return run(async (tx) => {
    const received = await loadUndecided(tx, input.referralId);
    await receive(tx, deps.newId, received);
    const counselor = input.counselorStaffId ?? (actor.role === "vr-counselor" ? actor.staffId : null);
    const office =
      received.toUnitId !== null && actor.unitIds.includes(received.toUnitId)
        ? received.toUnitId
        : (actor.unitIds[0] ?? null);
    if (input.counselorStaffId !== null)
      await requireCounselor(tx, input.counselorStaffId, "counselorStaffId");
    const { clientId, fields } = wanted(input);
    const { rows } = await tx.execute<{ client_id: string; case_id: string }>(sql`
      select * from app.accept_referral(${input.referralId}::uuid, ${clientId}::uuid, ${office}::uuid, ${fields}::jsonb, ${input.caseId}::uuid, ${counselor}::uuid)`);
    const [accepted] = rows;
    if (!accepted) throw notFound();
    return { clientId: accepted.client_id, caseId: accepted.case_id };
  })
    .catch(whatBecameOf(run, input.referralId))
    .catch(asReferralRefusal)
    .catch(whenKeyTaken);
}

/** The client meant, and the fields of a new one as the database function names them (null: an existing one). */
function wanted({ client }: Input): { clientId: string; fields: string | null } {
  if ("existingClientId" in client) return { clientId: client.existingClientId, fields: null };
  const { firstName, lastName, preferredName, pronoun, bornOn, phone, email, language } = client.identity;
  const fields = {
    number: client.number,
    first_name: firstName,
    last_name: lastName,
    preferred_name: preferredName,
    pronoun,
    born_on: bornOn,
    phone,
    email,
    language,
  };
  return { clientId: client.newClientId, fields: JSON.stringify(fields) };
}
