import type { AgencyKind } from "@ips/domain";
import { v7 } from "uuid";
import type { Db } from "../../db.ts";
import { agency, unit } from "../../schema/index.ts";

/** An agency of a test, with its programs or offices. */
export type TestAgency = { id: string; kind: AgencyKind; name: string; units: [TestUnit, ...TestUnit[]] };
export type TestUnit = { id: string; name: string };

let made = 0;

/**
 * Makes an agency.
 *
 * @param db the owner's connection of a {@link TestDatabase}.
 * @example const vr = await aTestAgency(database.owner, { kind: "vr", units: ["North", "South"] });
 */
export async function aTestAgency(
  db: Db,
  options: { kind?: AgencyKind; name?: string; units?: [string, ...string[]]; timeZone?: string } = {},
): Promise<TestAgency> {
  const kind = options.kind ?? "ips";
  made += 1;
  const id = v7();
  const name = options.name ?? `${kind === "ips" ? "Program agency" : "VR agency"} ${made}`;
  const named = (unitName: string) => ({ id: v7(), name: unitName });
  const [first, ...others] = options.units ?? [kind === "ips" ? "East" : "North"];
  const units: [TestUnit, ...TestUnit[]] = [named(first), ...others.map(named)];
  await db
    .insert(agency)
    .values({ id, kind, name, timeZone: options.timeZone ?? "America/New_York", state: "NY" });
  await db.insert(unit).values(
    units.map((each) => ({
      ...each,
      agencyId: id,
      kind: kind === "ips" ? ("program" as const) : ("office" as const),
    })),
  );
  return { id, kind, name, units };
}
