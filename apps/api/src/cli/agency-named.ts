import { agency, asDirectoryReader, systemActor } from "@ips/db";
import type { AgencyKind } from "@ips/domain";
import { actorContext, type ActorContext } from "../actor-context.ts";
import type { Deps } from "../deps.ts";
import { UsageError } from "./command.ts";

/** An agency as the command line finds it. */
export type NamedAgency = {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly timeZone: string;
};

/** The agencies of this database, by name. */
export const allAgencies = ({ database }: Pick<Deps, "database">): Promise<NamedAgency[]> =>
  asDirectoryReader(database.app, (tx) =>
    tx
      .select({ id: agency.id, name: agency.name, kind: agency.kind, timeZone: agency.timeZone })
      .from(agency)
      .orderBy(agency.name),
  );

/** The agency of a name (letter case and outer spaces do not matter), or `null`. */
export async function agencyNamed(deps: Pick<Deps, "database">, name: string): Promise<NamedAgency | null> {
  const wanted = name.trim().toLowerCase();
  return (await allAgencies(deps)).find((each) => each.name.trim().toLowerCase() === wanted) ?? null;
}

/**
 * As {@link agencyNamed}.
 *
 * @throws UsageError naming the agencies there are.
 */
export async function requireAgency(deps: Pick<Deps, "database">, name: string): Promise<NamedAgency> {
  const agencies = await allAgencies(deps);
  const found = agencies.find((each) => each.name.trim().toLowerCase() === name.trim().toLowerCase());
  if (found) return found;
  const known =
    agencies.length === 0
      ? "There is no agency yet."
      : `There are: ${agencies.map((each) => `"${each.name}"`).join(", ")}.`;
  throw new UsageError(`There is no agency "${name}". ${known}`);
}

/**
 * The context in which the command line acts for an agency: as the system, in all its units. The same
 * use-cases run in it as for a session.
 *
 * @param today the day to act on (`--as-of`); without it, today in the agency's time zone.
 */
export function systemContext(
  deps: Deps,
  { id, kind, timeZone }: NamedAgency,
  screen: string,
  today = deps.clock.today(timeZone),
): ActorContext {
  return actorContext(deps, systemActor(id, { agencyKind: kind, today, screen }));
}
