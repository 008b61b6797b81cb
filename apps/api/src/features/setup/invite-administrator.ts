import { staff } from "@ips/db";
import { and, eq, sql } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { inviteStaff } from "../staff/invite-staff.ts";

/**
 * A one-time link that makes somebody an administrator of an agency that is there already: made by an
 * import without sign-ins, or left by its last administrator. Only the command line offers this.
 */
export async function inviteAdministrator(
  ctx: ActorContext,
  person: { name: string; email: string },
): Promise<{ link: string; expiresAt: Date }> {
  const { deps, actor } = ctx;
  const [known] = await ctx.run((tx) =>
    tx
      .select({ staffId: staff.id })
      .from(staff)
      .where(
        and(eq(staff.agencyId, actor.agencyId), eq(sql`lower(${staff.email})`, person.email.toLowerCase())),
      ),
  );
  const invited = await inviteStaff(ctx, {
    invitationId: deps.newId(),
    staff: known ?? {
      newStaffId: deps.newId(),
      name: person.name,
      number: `ADMIN-${deps.newId().slice(-4)}`,
      fte: null,
    },
    email: person.email,
    role: "administrator",
    unitId: null,
  });
  return { link: invited.link, expiresAt: new Date(invited.expiresAt) };
}
