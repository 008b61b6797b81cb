import { agencyKinds, roles, unitKinds } from "@ips/domain";
import { askPrepared } from "@ips/db";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Deps } from "../deps.ts";
import { activeMembership, isInForce, type Membership } from "./memberships.ts";
import { hashToken } from "./one-time-token.ts";

/** A session that may still be used, with all that a request needs to know about who sends it. */
export type LiveSession = {
  readonly sessionId: string;
  readonly user: { readonly id: string; readonly name: string; readonly email: string };
  /** The membership the session acts for, or `null` when one must be chosen first or none is in force. */
  readonly active: Membership | null;
  /** The memberships in force today. */
  readonly memberships: readonly Membership[];
  /** Today in the time zone of the active agency. */
  readonly today: string;
  readonly timeZone: string;
  /** The database's moment, when it ends whatever happens, and when it ends if nothing more is asked. */
  readonly now: Date;
  readonly endsAt: Date;
  readonly idleEndsAt: Date;
  /** Whether the person has a second factor, and whether an agency of theirs asks for one. */
  readonly secondFactor: { readonly enrolled: boolean; readonly needed: boolean };
};

const unit = z.object({ id: z.string(), name: z.string(), kind: z.enum(unitKinds) });
const answer = z.object({
  session: z.object({
    id: z.string(),
    now: z.coerce.date(),
    endsAt: z.coerce.date(),
    idleEndsAt: z.coerce.date(),
    activeMembershipId: z.string().nullable(),
  }),
  secondFactor: z.object({ enrolled: z.boolean(), needed: z.boolean() }),
  user: z.object({ id: z.string(), name: z.string(), email: z.string() }),
  memberships: z.array(
    z.object({
      id: z.string(),
      role: z.enum(roles),
      fromOn: z.string(),
      toOn: z.string().nullable(),
      staff: z.object({ id: z.string(), name: z.string(), endedOn: z.string().nullable() }),
      agency: z.object({ id: z.string(), name: z.string(), kind: z.enum(agencyKinds), timeZone: z.string() }),
      unit: unit.nullable(),
      units: z.array(unit),
    }),
  ),
});

/**
 * Loads the session of a token in one statement, or `null` when there is none, it has ended, or it was
 * idle for too long. The database keeps the time; asking counts as a sign of life unless `touch` is false.
 *
 * @example
 * const session = await loadLiveSession(deps, token, { touch: true });
 */
export async function loadLiveSession(
  { database, clock, settings }: Pick<Deps, "database" | "clock" | "settings">,
  token: string,
  { touch }: { touch: boolean },
): Promise<LiveSession | null> {
  const rows = await askPrepared<{ actor: unknown }>(
    database.auth,
    sql`select app.session_actor(${hashToken(token)}, ${settings.idleMinutes * 60}::int, ${settings.sessionHours * 3600}::int, ${touch}) as actor`,
  );
  const actor = rows[0]?.actor ?? null;
  if (actor === null) return null;
  const { session, user, memberships, secondFactor } = answer.parse(actor);
  const inForce = memberships.filter((membership) => isInForce(membership, clock));
  const active = activeMembership(session.activeMembershipId, inForce);
  const timeZone = (active ?? inForce[0])?.agency.timeZone ?? "Etc/UTC";
  return {
    sessionId: session.id,
    user,
    active,
    memberships: inForce,
    today: clock.today(timeZone),
    timeZone,
    now: session.now,
    endsAt: session.endsAt,
    idleEndsAt: session.idleEndsAt,
    secondFactor,
  };
}
