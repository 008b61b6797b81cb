import { agency, asActor, membership, unit } from "@ips/db";
import { eq } from "drizzle-orm";
import { actorContext } from "../../actor-context.ts";
import { acceptInvitation } from "../staff/accept-invitation.ts";
import { inviteStaff } from "../staff/invite-staff.ts";
import { demoAgencies, demoUnits, type DemoAgencyKey, type DemoUnitKey } from "./agencies.ts";
import { agencyOf, demoStaff, isReviewer, sinceOf, unitOf, type DemoStaffKey } from "./cast.ts";
import { demoEmail, demoPassword } from "./sign-ins.ts";
import { systemOf } from "./system-of.ts";
import type { World } from "./world.ts";

/** The time zone in which the demo's "today" is today. */
export const demoTimeZone = "America/New_York";

/** How long most have worked here: longer than any story. */
const longAgo = 1200;

const agencyKeys = Object.keys(demoAgencies) as DemoAgencyKey[];
const unitKeys = Object.keys(demoUnits) as DemoUnitKey[];
// Reviewers are invited to a review, when it is planned.
const staffKeys = (Object.keys(demoStaff) as DemoStaffKey[]).filter((who) => !isReviewer(who));

/** How many steps {@link buildAgencies} takes. */
export const agencySteps = agencyKeys.length + staffKeys.length;

/** Sets up the agencies, and invites everybody who works in them; each accepts and can sign in. */
export async function buildAgencies(world: World, onStep: () => void): Promise<void> {
  for (const key of agencyKeys) {
    await addAgency(world, key);
    onStep();
  }
  // At once, because a password takes its time on purpose.
  await Promise.all(
    staffKeys.map(async (who) => {
      await addStaff(world, who);
      onStep();
    }),
  );
}

async function addAgency(world: World, key: DemoAgencyKey): Promise<void> {
  const { name, kind } = demoAgencies[key];
  const agencyId = world.key(`agency/${key}`);
  await asActor(world.deps.database.app, systemOf(world, key, longAgo).actor, async (tx) => {
    await tx.insert(agency).values({ id: agencyId, name, kind, timeZone: demoTimeZone, state: "NY" });
    const units = unitKeys.filter((each) => demoUnits[each].agency === key);
    if (units.length === 0) return;
    await tx.insert(unit).values(
      units.map((each) => ({
        id: world.key(`unit/${each}`),
        agencyId,
        kind: demoUnits[each].kind,
        name: demoUnits[each].name,
      })),
    );
  });
}

async function addStaff(world: World, who: (typeof staffKeys)[number]): Promise<void> {
  const { name, role, fte } = demoStaff[who];
  const key = agencyOf(who);
  const story = world.storyOf(`staff/${who}`);
  const { actor: system, deps } = systemOf(story, key, sinceOf(who) ?? longAgo - 1);
  const staffId = world.key(`staff/${who}`);
  const workplace = unitOf(who);
  const unitId = workplace === null ? null : world.key(`unit/${workplace}`);
  const { link } = await inviteStaff(actorContext(deps, system), {
    invitationId: world.key(`invitation/${who}`),
    staff: { newStaffId: staffId, name, number: `S-${100 + staffKeys.indexOf(who)}`, fte },
    email: demoEmail(who),
    role,
    unitId,
  });
  const token = new URL(link).searchParams.get("token") ?? "";
  await acceptInvitation(deps, { address: null, userAgent: "demo" }, { token, password: demoPassword });
  const [joined] = await asActor(world.deps.database.app, system, (tx) =>
    tx
      .select({ id: membership.id, userId: membership.userId })
      .from(membership)
      .where(eq(membership.staffId, staffId)),
  );
  const units = unitKeys.filter((each) => demoUnits[each].agency === key);
  world.join(who, {
    userId: joined?.userId ?? null,
    membershipId: joined?.id ?? null,
    agencyId: world.key(`agency/${key}`),
    agencyKind: demoAgencies[key].kind,
    role,
    unitIds: unitId === null ? units.map((each) => world.key(`unit/${each}`)) : [unitId],
    staffId,
    staffName: name,
  });
}
