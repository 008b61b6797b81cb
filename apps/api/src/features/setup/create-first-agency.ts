import type { setUpInput } from "@ips/contract";
import { agency, asActor, authTables, membership, staff, systemActor, unit } from "@ips/db";
import { v5 } from "uuid";
import type { z } from "zod";
import { checkNewPassword } from "../../auth/check-password.ts";
import { createAccount, hasAccount, passwordHash } from "../../auth/create-account.ts";
import { portalOf } from "../../auth/memberships.ts";
import { recordSignInEvent, type Caller } from "../../auth/sign-in-event.ts";
import { isTimeZone } from "../../clock.ts";
import type { Deps } from "../../deps.ts";
import { badInput } from "../../errors/app-error.ts";
import { checkSetUp } from "./check-set-up.ts";
import { setUpNotValid } from "./set-up-not-valid.ts";
import { usable } from "./set-up-link.ts";

/**
 * Spends a set-up link: an agency, its first program or office, its administrator with a sign-in.
 *
 * The keys are derived from the link, so that a set-up cut off between the two roles' transactions is
 * completed by sending the form again: nothing is made twice.
 *
 * @throws AppError set-up.not-valid; bad-input at `agency.timeZone`, `administrator.email` (taken) or `administrator.password`.
 */
export async function createFirstAgency(
  deps: Deps,
  caller: Caller,
  input: z.infer<typeof setUpInput>,
): Promise<{ portal: "supervisor" | "counselor" }> {
  const { database, clock } = deps;
  const { administrator } = input;
  await checkSetUp(deps, input.token);
  if (!isTimeZone(input.agency.timeZone)) throw badInput({ "agency.timeZone": "field.impossible" });
  await checkNewPassword(
    administrator.password,
    [administrator.name, administrator.email, input.agency.name, input.agency.unitName],
    "administrator.password",
  );
  if (await hasAccount(deps, administrator.email)) throw badInput({ "administrator.email": "email.taken" });
  const hash = await passwordHash(administrator.password);

  const userId = await database.auth.transaction(async (tx) => {
    const now = clock.now();
    const [link] = await tx
      .update(authTables.setupLink)
      .set({ usedAt: now })
      .where(usable(input.token, now))
      .returning({ id: authTables.setupLink.id });
    if (!link) throw setUpNotValid();
    const key = (of: string) => v5(of, link.id);
    await createAccount(tx, {
      userId: key("user"),
      accountId: key("account"),
      name: administrator.name,
      email: administrator.email,
      passwordHash: hash,
    });
    await createAgency(deps, input, {
      agencyId: link.id,
      unitId: key("unit"),
      staffId: key("staff"),
      membershipId: key("membership"),
      userId: key("user"),
    });
    return key("user");
  });
  await recordSignInEvent(deps, { kind: "set-up", userId, caller });
  return { portal: portalOf(input.agency.kind) };
}

type Keys = { agencyId: string; unitId: string; staffId: string; membershipId: string; userId: string };

async function createAgency(
  { database, clock }: Deps,
  { agency: wanted, administrator }: z.infer<typeof setUpInput>,
  keys: Keys,
): Promise<void> {
  const { agencyId, unitId, staffId, membershipId, userId } = keys;
  const today = clock.today(wanted.timeZone);
  const actor = systemActor(agencyId, {
    agencyKind: wanted.kind,
    userId,
    staffName: administrator.name,
    today,
    screen: "setup",
  });
  await asActor(database.app, actor, async (tx) => {
    await tx
      .insert(agency)
      .values({
        id: agencyId,
        name: wanted.name,
        kind: wanted.kind,
        timeZone: wanted.timeZone,
        state: wanted.state.toUpperCase(),
      })
      .onConflictDoNothing();
    await tx
      .insert(unit)
      .values({
        id: unitId,
        agencyId,
        kind: wanted.kind === "ips" ? "program" : "office",
        name: wanted.unitName,
      })
      .onConflictDoNothing();
    await tx
      .insert(staff)
      .values({
        id: staffId,
        agencyId,
        unitId: null,
        number: "ADMIN",
        name: administrator.name,
        role: "administrator",
        email: administrator.email,
        startedOn: today,
      })
      .onConflictDoNothing();
    await tx
      .insert(membership)
      .values({
        id: membershipId,
        agencyId,
        userId,
        staffId,
        role: "administrator",
        unitId: null,
        fromOn: today,
      })
      .onConflictDoNothing();
  });
}
