import { unit } from "@ips/db";
import { sql } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { myAgency, myUnits } from "../client/acting.ts";

/** A program as its pages name it. */
export type Program = { unitId: string; name: string };

/** The IPS programs in which the actor works, by name. */
export const programsOfMine = ({ run }: Pick<ActorContext, "run">): Promise<Program[]> =>
  run((tx) =>
    tx
      .select({ unitId: unit.id, name: unit.name })
      .from(unit)
      .where(
        sql`${unit.agencyId} = ${myAgency} and ${unit.id} = any(${myUnits}) and ${unit.kind} = 'program'`,
      )
      .orderBy(unit.name, unit.id),
  );

/**
 * The program that is meant: the first of the actor's when none is named, null when they have none.
 * @throws AppError not-found, when one is named that is not theirs or does not exist.
 */
export function programMeant(programs: readonly Program[], unitId: string | null): Program | null {
  const program = unitId === null ? programs[0] : programs.find((each) => each.unitId === unitId);
  if (program === undefined && unitId !== null) throw notFound();
  return program ?? null;
}
