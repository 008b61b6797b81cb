import { dataGroups, type Role } from "@ips/domain";
import type { Db } from "../../src/db.ts";
import { v7 } from "uuid";
import { breakGlass } from "../../src/schema/index.ts";
import {
  aTestAgency,
  aTestClient,
  aTestRelease,
  aTestStaff,
  declineTestRelease,
  revokeTestRelease,
  type TestAgency,
  type TestClient,
  type TestStaff,
} from "../../src/testing/index.ts";
import { aFullRecord, type FullRecord } from "./full-record.ts";
import { everyRole } from "./matrix.ts";

/** Where a record stands towards the actors of one side, who act in the first unit of their agency. */
export const situations = [
  "own unit",
  "own agency, another unit",
  "opened elsewhere in the agency",
  "opened elsewhere in the agency, until yesterday",
  "opened elsewhere in the agency, and closed",
  "opened elsewhere in the agency, not justified",
  "opened elsewhere in the agency by somebody else",
  "released",
  "released to another office",
  "released to another office, but the person is ours too",
  "released, not yet in force",
  "released, expired",
  "released, revoked",
  "released, declined",
  "released to a third agency",
  "foreign",
] as const;
export type Situation = (typeof situations)[number];

/** Opened by break-glass: read as one's own unit's would be, where a release would show it, and never written. */
export const isOpened = (situation: Situation): boolean => situation === "opened elsewhere in the agency";

export const isOpenSituation = (situation: Situation): boolean =>
  situation === "released" || situation === "released to another office, but the person is ours too";

/** One side: the members of staff by role, and a full record in every situation. */
export type Side = {
  agency: TestAgency;
  actors: Partial<Record<Role, TestStaff>>;
  records: Record<Situation, FullRecord>;
};
export type World = { ips: Side; vr: Side; elsewhere: TestAgency };

export const sideOf = (role: Role): "ips" | "vr" => (role.startsWith("vr-") ? "vr" : "ips");

/** Two agencies, every role in each one's first unit, and for each side a full record in every situation. */
export async function aWorld(db: Db): Promise<World> {
  const ips = await aTestAgency(db, { kind: "ips", units: ["East", "West"] });
  const vr = await aTestAgency(db, { kind: "vr", units: ["North", "South"] });
  const elsewhere = await aTestAgency(db, { kind: "vr", units: ["Far away"] });
  const actors: Partial<Record<Role, TestStaff>> = {};
  for (const role of everyRole) {
    const home = sideOf(role) === "ips" ? ips : vr;
    actors[role] = await aTestStaff(db, home, { role, unitIds: [home.units[0].id] });
  }
  const world: World = {
    elsewhere,
    ips: { agency: ips, actors, records: await records(db, ips, vr, elsewhere) },
    vr: { agency: vr, actors, records: await records(db, vr, ips, elsewhere) },
  };
  await openElsewhere(db, world.ips);
  await openElsewhere(db, world.vr);
  return world;
}

/** Every actor of a side has opened the records that stand for it; a colleague in another membership has opened one. */
async function openElsewhere(db: Db, side: Side): Promise<void> {
  const colleague = await aTestStaff(db, side.agency, { unitIds: [side.agency.units[0].id] });
  const opening = (situation: Situation, by: TestStaff) => ({
    id: v7(),
    ...side.records[situation].client.row,
    staffId: by.id,
    staffName: by.name,
    reason: "covering" as const,
    words: "Their specialist is ill",
    openedAt: new Date(),
    openedOn: "2026-11-20",
    expiresOn: "2026-11-21",
  });
  const actors = Object.values(side.actors).filter(({ role }) => sideOf(role) === side.agency.kind);
  for (const by of actors) {
    await db.insert(breakGlass).values([
      opening("opened elsewhere in the agency", by),
      { ...opening("opened elsewhere in the agency, until yesterday", by), expiresOn: "2026-11-20" },
      { ...opening("opened elsewhere in the agency, and closed", by), closedAt: new Date() },
      {
        ...opening("opened elsewhere in the agency, not justified", by),
        verdict: "not-justified",
        verdictWords: "Nobody asked for it",
        reviewedAt: new Date(),
      },
    ]);
  }
  await db.insert(breakGlass).values(opening("opened elsewhere in the agency by somebody else", colleague));
}

/** @param mine the side that looks; @param other the side whose records it may be shown. */
async function records(
  db: Db,
  mine: TestAgency,
  other: TestAgency,
  elsewhere: TestAgency,
): Promise<Record<Situation, FullRecord>> {
  const [myUnit, myOtherUnit] = mine.units;
  const theirStaff = await aTestStaff(db, other);
  const myStaff = await aTestStaff(db, mine);
  const own = async (unitId: string) =>
    aFullRecord(db, await aTestClient(db, mine, { unitId }), myStaff, elsewhere);
  const theirs = async (arrange: (client: TestClient) => Promise<unknown>) => {
    const client = await aTestClient(db, other);
    await arrange(client);
    return aFullRecord(db, client, theirStaff, elsewhere);
  };
  const all = { groups: dataGroups };
  const otherOffice = { ...all, toUnitId: myOtherUnit?.id ?? "" };
  return {
    "own unit": await own(myUnit.id),
    "own agency, another unit": await own(myOtherUnit?.id ?? ""),
    "opened elsewhere in the agency": await own(myOtherUnit?.id ?? ""),
    "opened elsewhere in the agency, until yesterday": await own(myOtherUnit?.id ?? ""),
    "opened elsewhere in the agency, and closed": await own(myOtherUnit?.id ?? ""),
    "opened elsewhere in the agency, not justified": await own(myOtherUnit?.id ?? ""),
    "opened elsewhere in the agency by somebody else": await own(myOtherUnit?.id ?? ""),
    released: await theirs((client) => aTestRelease(db, client, mine, all)),
    "released to another office": await theirs((client) => aTestRelease(db, client, mine, otherOffice)),
    "released to another office, but the person is ours too": await theirs(async (client) => {
      await aTestRelease(db, client, mine, otherOffice);
      await aFullRecord(
        db,
        await aTestClient(db, mine, {
          personId: client.personId,
          unitId: myUnit.id,
          number: `twin-${client.number}`,
        }),
        myStaff,
        elsewhere,
      );
    }),
    "released, not yet in force": await theirs((client) =>
      aTestRelease(db, client, mine, { ...all, validFrom: "2026-11-22" }),
    ),
    "released, expired": await theirs((client) =>
      aTestRelease(db, client, mine, { ...all, expiresOn: "2026-11-20" }),
    ),
    "released, revoked": await theirs(async (client) =>
      revokeTestRelease(db, await aTestRelease(db, client, mine, all)),
    ),
    "released, declined": await theirs(async (client) => {
      await declineTestRelease(db, await aTestRelease(db, client, mine, all), mine);
    }),
    "released to a third agency": await theirs((client) =>
      aTestRelease(db, client, elsewhere, { groups: ["career-profile"] }),
    ),
    foreign: await theirs(async () => undefined),
  };
}
