import { agencyKinds, roles } from "@ips/domain";
import { z } from "zod";
import { id, instant, plainDate } from "./common.ts";

export const membershipView = z.object({
  membershipId: id,
  agencyName: z.string(),
  agencyKind: z.enum(agencyKinds),
  unitName: z.string().nullable(),
  role: z.enum(roles),
});
export type MembershipView = z.infer<typeof membershipView>;

/** Who is signed in and for which membership this session acts; `active` is null when none is in force. */
export const sessionOutput = z.object({
  user: z.object({ userId: z.string(), name: z.string(), email: z.string() }),
  active: membershipView
    .extend({
      agencyId: id,
      staffId: id.nullable(),
      unitIds: z.array(id),
      units: z.array(z.object({ unitId: id, name: z.string() })),
      permissions: z.array(z.string()),
      portal: z.enum(["supervisor", "counselor"]),
    })
    .nullable(),
  memberships: z.array(membershipView),
  /** Today in the agency's time zone. */
  today: plainDate,
  timeZone: z.string(),
  demo: z.boolean(),
  /** The server's moment, when the session ends whatever happens, and when it ends if nothing more is asked. */
  now: instant,
  endsAt: instant,
  idleEndsAt: instant,
  /** An agency of the person's asks for a second factor, and there is none yet: nothing else opens until it is set up. */
  mustEnrol: z.boolean(),
});
export type SessionOutput = z.infer<typeof sessionOutput>;

export const switchMembershipInput = z.object({ membershipId: id });
