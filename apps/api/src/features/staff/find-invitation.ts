import { agencyKinds, roles } from "@ips/domain";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { hashToken } from "../../auth/one-time-token.ts";
import type { Deps } from "../../deps.ts";
import { AppError } from "../../errors/app-error.ts";

const row = z.object({
  agency_name: z.string(),
  agency_kind: z.enum(agencyKinds),
  time_zone: z.string(),
  staff_name: z.string(),
  email: z.string(),
  role: z.enum(roles),
});

/** An invitation that may still be accepted. */
export type OpenInvitation = z.infer<typeof row>;

/** A link that is wrong, used or old: the answer does not say which. */
export const invitationNotValid = (): AppError => new AppError("NOT_FOUND", "invitation.not-valid");

/**
 * Finds the invitation behind a one-time link; whoever holds the link may read it.
 *
 * @throws AppError invitation.not-valid, alike for a wrong, a used and an old link.
 */
export async function findInvitation(
  { database, clock }: Pick<Deps, "database" | "clock">,
  token: string,
): Promise<OpenInvitation> {
  const { rows } = await database.auth.execute(
    sql`select * from app.find_invitation(${hashToken(token)}, ${clock.now()})`,
  );
  const found = rows[0] === undefined ? null : row.parse(rows[0]);
  if (!found) throw invitationNotValid();
  return found;
}
