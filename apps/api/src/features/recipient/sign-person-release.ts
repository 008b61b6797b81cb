import type { signPersonReleaseInput } from "@ips/contract";
import { personRelease } from "@ips/db";
import { employerAnswerGroups } from "@ips/domain";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { badInput } from "../../errors/app-error.ts";
import { loadOwnClient } from "../client/load-own-client.ts";
import { whenKeyTaken } from "../disclosure/taken-key.ts";
import { refuseIncomplete } from "../release/refuse-incomplete.ts";
import { statementVersion } from "../release/statement-version.ts";
import { refuseUnchosen } from "./allowed-answers.ts";

type Input = z.output<typeof signPersonReleaseInput>;

/**
 * Keeps a signed release of one's own client to somebody without an account. It opens nothing; it is what allows staff to
 * give them something. For an employer it names answers, within the person's disclosure choice. Sent twice with one id it
 * is one release.
 *
 * @throws AppError not-found; forbidden for another agency's client; bad-input where an employer is to get anything but
 * answers; disclosure.not-chosen; release.incomplete with `{ problems: [{ field, code }] }`.
 */
export async function signPersonRelease(ctx: ActorContext, input: Input): Promise<{ id: string }> {
  const { actor, run } = ctx;
  return run(async (tx) => {
    const place = await loadOwnClient(tx, actor, input.clientId);
    const [signed] = await tx
      .select({ id: personRelease.id })
      .from(personRelease)
      .where(and(eq(personRelease.id, input.releaseId), eq(personRelease.clientId, input.clientId)));
    if (signed) return signed;
    const toEmployer = input.relation === "employer";
    if (toEmployer !== input.answers.length > 0) throw badInput({ answers: "field.impossible" });
    if (toEmployer) await refuseUnchosen(tx, input.clientId, input.answers);
    const groups = toEmployer ? employerAnswerGroups(input.answers) : [...new Set(input.groups)];
    const {
      relation,
      recipientName,
      organization,
      phone,
      email,
      address,
      copyGiven,
      statementsRead: _,
      ...form
    } = input;
    await refuseIncomplete(tx, ctx, { ...input, groups, formId: input.releaseId, toAgencyId: recipientName });
    await tx.insert(personRelease).values({
      ...form,
      ...place,
      id: input.releaseId,
      relation,
      recipientName,
      organization,
      phone,
      email,
      address,
      groups,
      answers: [...new Set(input.answers)],
      purposes: [...new Set(input.purposes)],
      statementVersion,
      copyGivenOn: copyGiven ? actor.today : null,
      witnessedByStaffId: actor.staffId,
    });
    return { id: input.releaseId };
  }).catch(whenKeyTaken);
}
