import type { LiveSession } from "../../src/auth/live-session.ts";
import { createCaller } from "../../src/trpc/root.ts";
import { today, type Player, type World } from "../everyday/world.ts";

/** A world whose people may call every procedure of the API. */
export type SharingWorld = Omit<World, "as"> & {
  readonly as: (player: Player) => ReturnType<typeof createCaller>;
};

/** Lets the people of a world call the procedures of sharing as well. */
export function sharingWorld(world: World): SharingWorld {
  return {
    ...world,
    as: (player) =>
      createCaller({
        deps: world.deps,
        requestId: "test",
        caller: { address: null, userAgent: null },
        loadSession: () => Promise.resolve(sessionOf(world, player)),
      }),
  };
}

/** The session in which a player acts. */
export function sessionOf(world: Pick<World, "actor">, player: Player): LiveSession {
  const { role, agencyId, agencyKind, unitIds, staffId, staffName, membershipId } = world.actor(player);
  if (role === "system" || staffId === null || membershipId === null)
    throw new Error(`${player} is nobody who signs in`);
  const kind = agencyKind === "ips" ? ("program" as const) : ("office" as const);
  const membership = {
    id: membershipId,
    role,
    fromOn: "2020-01-01",
    toOn: null,
    staff: { id: staffId, name: staffName, endedOn: null },
    agency: { id: agencyId, name: "", kind: agencyKind, timeZone: "America/New_York" },
    unit: null,
    units: unitIds.map((id) => ({ id, name: "", kind })),
  };
  const later = new Date(Date.now() + 3_600_000);
  return {
    sessionId: player,
    user: { id: player, name: staffName, email: `${player}@example.org` },
    active: membership,
    memberships: [membership],
    today,
    timeZone: "America/New_York",
    now: new Date(),
    endsAt: later,
    idleEndsAt: later,
    secondFactor: { enrolled: false, needed: false },
  };
}
