import { membership, systemActor } from "@ips/db";
import { and, eq, isNull } from "drizzle-orm";
import { actorContext, type ActorContext } from "../../../actor-context.ts";

/**
 * In whose name an import reads and writes, and for which programs. The database binds the system, because a team's
 * sheets hold what no single role may write (other people's notes, the staff list); which programs the rows may
 * belong to is therefore decided here, and every row of another program is refused.
 */
export type OnBehalf = {
  readonly ctx: ActorContext;
  /** Null: from the command line. */
  readonly staffId: string | null;
  readonly name: string;
  readonly mine: readonly string[] | "all";
  /** Whether programs may be added: only by someone who acts for the whole agency. */
  readonly mayAddUnits: boolean;
};

/**
 * An import by a supervisor: in the programs of the membership, with the supervisor's name in the history.
 *
 * @param ctx the supervisor's context; `import.run` has been checked.
 */
export async function onBehalfOf(ctx: ActorContext): Promise<OnBehalf> {
  const { actor } = ctx;
  const wholeAgency = await ctx.run(async (tx) => {
    const [found] = await tx
      .select({ id: membership.id })
      .from(membership)
      .where(and(eq(membership.id, actor.membershipId ?? ""), isNull(membership.unitId)));
    return found !== undefined;
  });
  const system = systemActor(actor.agencyId, {
    agencyKind: actor.agencyKind,
    today: actor.today,
    userId: actor.userId,
    staffId: actor.staffId,
    staffName: actor.staffName,
    screen: "import",
  });
  return {
    ctx: actorContext(ctx.deps, system),
    staffId: actor.staffId,
    name: actor.staffName,
    // Not the list of today's programs: the staff sheet of this very import may add one, for the sheets after it.
    mine: wholeAgency ? "all" : actor.unitIds,
    mayAddUnits: wholeAgency,
  };
}

/** An import from the command line: by the system, in all of the agency. */
export function onBehalfOfSystem(ctx: ActorContext): OnBehalf {
  return { ctx, staffId: null, name: ctx.actor.staffName, mine: "all", mayAddUnits: true };
}
