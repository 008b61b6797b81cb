import { unit } from "@ips/db";
import { sql } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";

/** An IPS program of the acting agency as it is found by its name (letter case and outer spaces do not matter); `others` when there is none. */
export async function programNamed(
  { run, actor }: Pick<ActorContext, "run" | "actor">,
  name: string,
): Promise<{ program: { id: string; name: string } | null; others: string[] }> {
  const programs = await run((tx) =>
    tx
      .select({ id: unit.id, name: unit.name })
      .from(unit)
      .where(sql`${unit.agencyId} = ${actor.agencyId} and ${unit.kind} = 'program'`)
      .orderBy(unit.name),
  );
  const wanted = name.trim().toLowerCase();
  return {
    program: programs.find((each) => each.name.trim().toLowerCase() === wanted) ?? null,
    others: programs.map((each) => each.name),
  };
}
