import { breakGlass, type Db } from "@ips/db";
import {
  aTestAgency,
  aTestClient,
  aTestRelease,
  aTestStaff,
  declineTestRelease,
  revokeTestRelease,
  testToday,
  type TestAgency,
  type TestStaff,
} from "@ips/db/testing";
import { dataGroups, roles, type Role } from "@ips/domain";
import { v7 } from "uuid";
import { mark, type SideName } from "./marks.ts";
import { aMarkedRecord, type Keys } from "./marked-record.ts";
import { situations, type Situation } from "./situations.ts";

/** One side: its agency, somebody of every role in its first unit, and a record in every situation. */
export type Side = {
  readonly agency: TestAgency;
  readonly people: ReadonlyMap<Role, TestStaff>;
  readonly records: Readonly<Record<Situation, Keys>>;
};
export type AccessWorld = { readonly ips: Side; readonly vr: Side; readonly elsewhere: TestAgency };

export const sideOf = (role: Role): SideName => (role.startsWith("vr-") ? "vr" : "ips");

/** Two agencies of two units each and a third one, everybody's role, and for each side every situation with its marks. */
export async function anAccessWorld(db: Db): Promise<AccessWorld> {
  const ips = await aTestAgency(db, { kind: "ips", units: ["East", "West"] });
  const vr = await aTestAgency(db, { kind: "vr", units: ["North", "South"] });
  const elsewhere = await aTestAgency(db, { kind: "vr", units: ["Far away"] });
  const people = { ips: new Map<Role, TestStaff>(), vr: new Map<Role, TestStaff>() };
  for (const role of roles) {
    const home = sideOf(role) === "ips" ? ips : vr;
    people[sideOf(role)].set(role, await aTestStaff(db, home, { role, unitIds: [home.units[0].id] }));
  }
  const world: AccessWorld = {
    elsewhere,
    ips: { agency: ips, people: people.ips, records: await records(db, ips, vr, elsewhere) },
    vr: { agency: vr, people: people.vr, records: await records(db, vr, ips, elsewhere) },
  };
  await openElsewhere(db, world.ips);
  await openElsewhere(db, world.vr);
  return world;
}

/** Everybody of a side has opened the record that stands for it, today. */
async function openElsewhere(db: Db, { agency, people, records: of }: Side): Promise<void> {
  const { clientId, unitId } = of["opened elsewhere"];
  await db.insert(breakGlass).values(
    [...people.values()].map((by) => ({
      id: v7(),
      agencyId: agency.id,
      unitId,
      clientId,
      staffId: by.id,
      staffName: by.name,
      reason: "covering" as const,
      words: "Their specialist is ill",
      openedAt: new Date(),
      openedOn: testToday,
      expiresOn: testToday,
    })),
  );
}

/** @param mine the side that looks; @param other the side whose records it may be shown. */
async function records(
  db: Db,
  mine: TestAgency,
  other: TestAgency,
  elsewhere: TestAgency,
): Promise<Record<Situation, Keys>> {
  const [myUnit, myOtherUnit = myUnit] = mine.units;
  const theirStaff = await aTestStaff(db, other);
  const towards = mine.kind;
  const person = (agency: TestAgency, situation: Situation, unitId?: string) =>
    aTestClient(db, agency, {
      firstName: "Donna",
      lastName: mark("identity", towards, situation),
      number: mark("identity", towards, situation),
      ...(unitId === undefined ? {} : { unitId }),
    });
  const own = async (situation: Situation, unitId: string) => {
    const staff = await aTestStaff(db, mine, { unitIds: [unitId] });
    return aMarkedRecord(db, await person(mine, situation, unitId), towards, situation, staff, elsewhere);
  };
  const all = { groups: dataGroups };
  const terms = {
    released: all,
    "released both ways": all,
    "another group released": { groups: ["education"] as const },
    "released to another office": { ...all, toUnitId: myOtherUnit.id },
    "not yet in force": { ...all, validFrom: "2026-11-22" },
    expired: { ...all, expiresOn: "2026-11-20" },
    revoked: all,
    declined: all,
  } satisfies Partial<Record<Situation, Parameters<typeof aTestRelease>[3]>>;

  const found: Partial<Record<Situation, Keys>> = {
    "own unit": await own("own unit", myUnit.id),
    "elsewhere in the agency": await own("elsewhere in the agency", myOtherUnit.id),
    "opened elsewhere": await own("opened elsewhere", myOtherUnit.id),
  };
  for (const situation of situations) {
    if (found[situation] !== undefined) continue;
    const client = await person(other, situation);
    let sent: { to: TestAgency; releaseId: string } | null = null;
    if (situation in terms) {
      const releaseId = await aTestRelease(db, client, mine, terms[situation as keyof typeof terms]);
      sent = { to: mine, releaseId };
    }
    if (situation === "released to a third agency")
      await aTestRelease(db, client, elsewhere, { groups: ["career-profile"] });
    found[situation] = await aMarkedRecord(db, client, towards, situation, theirStaff, elsewhere, sent);
    if (sent !== null && situation === "revoked") await revokeTestRelease(db, sent.releaseId);
    if (sent !== null && situation === "declined") await declineTestRelease(db, sent.releaseId, mine);
    if (situation === "released both ways") {
      const twin = await aTestClient(db, mine, { unitId: myUnit.id, personId: client.personId });
      await aTestRelease(db, twin, other, { groups: ["identity", "job-search-plan"] });
    }
  }
  return found as Record<Situation, Keys>;
}
