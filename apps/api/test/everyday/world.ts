import {
  agency,
  asActor,
  client,
  person,
  release,
  releaseGrant,
  staff,
  systemActor,
  unit,
  vrCase,
  type Actor,
  type Database,
  type Tx,
} from "@ips/db";
import type { AgencyKind, DataGroup, Role, VrCaseStatus } from "@ips/domain";
import type { TestDatabase } from "@ips/db/testing";
import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { LiveSession } from "../../src/auth/live-session.ts";
import { actorOf } from "../../src/auth/actor-of.ts";
import type { Membership } from "../../src/auth/memberships.ts";
import { readSettings } from "../../src/env.ts";
import { makeDeps, type Deps } from "../../src/deps.ts";
import { sharedReads } from "../../src/query/shared-reads.ts";
import type { RequestContext } from "../../src/trpc/context.ts";
import { createEverydayCaller } from "./everyday-caller.ts";

/** The day on which these tests are played. */
export const today = "2026-06-15";

const agencies = {
  harbor: { name: "Harbor Behavioral Health", kind: "ips", units: ["Harbor East", "Harbor West"] },
  lakeside: { name: "Lakeside Mental Health", kind: "ips", units: ["Lakeside"] },
  state: { name: "State VR", kind: "vr", units: ["North Office", "South Office"] },
  valley: { name: "Valley VR", kind: "vr", units: ["Valley Office"] },
} as const satisfies Record<string, { name: string; kind: AgencyKind; units: readonly string[] }>;

type AgencyKey = keyof typeof agencies;

const people = {
  ana: { name: "Ana Lopez", role: "specialist", at: "harbor", unit: "Harbor East" },
  ben: { name: "Ben Ortiz", role: "specialist", at: "harbor", unit: "Harbor East" },
  sue: { name: "Sue Park", role: "ips-supervisor", at: "harbor", unit: "Harbor East" },
  pat: { name: "Pat Reed", role: "practitioner", at: "harbor", unit: "Harbor East" },
  bea: { name: "Bea Quinn", role: "benefits-planner", at: "harbor", unit: "Harbor East" },
  adam: { name: "Adam Cole", role: "administrator", at: "harbor", unit: "Harbor East" },
  wes: { name: "Wes Hall", role: "specialist", at: "harbor", unit: "Harbor West" },
  lou: { name: "Lou Banks", role: "specialist", at: "lakeside", unit: "Lakeside" },
  eric: { name: "Eric Miller", role: "vr-counselor", at: "state", unit: "North Office" },
  vera: { name: "Vera Stone", role: "vr-supervisor", at: "state", unit: "North Office" },
  nora: { name: "Nora Diaz", role: "vr-counselor", at: "state", unit: "South Office" },
  bill: { name: "Bill Marsh", role: "vr-business", at: "state", unit: "North Office" },
  val: { name: "Val Young", role: "vr-counselor", at: "valley", unit: "Valley Office" },
} as const satisfies Record<string, { name: string; role: Role; at: AgencyKey; unit: string }>;

/** Who acts in these tests. */
export type Player = keyof typeof people;

/** Two agencies of each kind, their programs and offices, and somebody of each role; no clients yet. */
export type World = Awaited<ReturnType<typeof makeWorld>>;

/** Builds the agencies and their staff in an empty database. */
export async function makeWorld(database: TestDatabase) {
  const deps: Deps = makeDeps(readSettings({ IPS_CLOCK: today, IPS_LOG: "silent" }), asOpened(database));
  const agencyIds = Object.fromEntries(Object.keys(agencies).map((key) => [key, v7()])) as Record<
    AgencyKey,
    string
  >;
  const unitIds = new Map<string, string>();
  const staffIds = new Map<Player, string>();
  const numbers = new Map<string, number>();

  for (const [key, { name, kind, units }] of Object.entries(agencies) as [
    AgencyKey,
    (typeof agencies)[AgencyKey],
  ][]) {
    const agencyId = agencyIds[key];
    await asActor(database.app, systemActor(agencyId, { agencyKind: kind, today }), async (tx) => {
      await tx.insert(agency).values({ id: agencyId, name, kind, timeZone: "America/New_York", state: "NY" });
      for (const unitName of units) {
        const id = v7();
        unitIds.set(unitName, id);
        await tx
          .insert(unit)
          .values({ id, agencyId, kind: kind === "ips" ? "program" : "office", name: unitName });
      }
      for (const [player, member] of Object.entries(people) as [Player, (typeof people)[Player]][]) {
        if (member.at !== key) continue;
        const id = v7();
        staffIds.set(player, id);
        await tx.insert(staff).values({
          id,
          agencyId,
          unitId: unitIds.get(member.unit) ?? null,
          number: player,
          name: member.name,
          role: member.role,
          fte: 1,
        });
      }
    });
  }

  const unitId = (name: string): string => unitIds.get(name) ?? missing(name);
  const staffId = (player: Player): string => staffIds.get(player) ?? missing(player);

  function membershipOf(player: Player): Membership {
    const { name, role, at, unit: unitName } = people[player];
    const { kind, name: agencyName } = agencies[at];
    const place = {
      id: unitId(unitName),
      name: unitName,
      kind: kind === "ips" ? ("program" as const) : ("office" as const),
    };
    return {
      id: staffId(player),
      role,
      fromOn: "2020-01-01",
      toOn: null,
      staff: { id: staffId(player), name, endedOn: null },
      agency: { id: agencyIds[at], name: agencyName, kind, timeZone: "America/New_York" },
      unit: place,
      units: [place],
    };
  }

  function sessionOf(player: Player): LiveSession {
    const active = membershipOf(player);
    const later = new Date(Date.now() + 3_600_000);
    return {
      sessionId: player,
      user: { id: player, name: people[player].name, email: `${player}@example.org` },
      active,
      memberships: [active],
      today,
      timeZone: "America/New_York",
      now: new Date(),
      endsAt: later,
      idleEndsAt: later,
      secondFactor: { enrolled: false, needed: false },
    };
  }

  const actor = (player: Player): Actor => actorOf(sessionOf(player), membershipOf(player), "test");

  const as = (player: Player) => createEverydayCaller(requestOf(player));

  /** Calls so many reading procedures as one request of a portal does, which sends them in one batch. */
  const inOneBatch = (player: Player, procedures: number) =>
    createEverydayCaller({ ...requestOf(player), reads: sharedReads(deps.database.app, procedures) });

  const requestOf = (player: Player): RequestContext => ({
    deps,
    requestId: "test",
    caller: { address: null, userAgent: null },
    loadSession: () => Promise.resolve(sessionOf(player)),
  });

  function nextNumber(prefix: string): string {
    const next = (numbers.get(prefix) ?? 1000) + 1;
    numbers.set(prefix, next);
    return `${prefix}-${next}`;
  }

  /** A client of an IPS program with an open episode, taken in by the specialist who carries them. */
  async function anIpsClient(
    player: Player,
    given: { firstName?: string; lastName?: string; enteredOn?: string; carried?: boolean } = {},
  ) {
    const [clientId, episodeId] = [v7(), v7()];
    await as(player).client.create({
      clientId,
      episodeId,
      number: nextNumber("H"),
      unitId: unitId(people[player].unit),
      identity: {
        firstName: given.firstName ?? "Donna",
        lastName: given.lastName ?? "Rivera",
        preferredName: null,
        pronoun: null,
        bornOn: "1990-04-02",
        phone: null,
        email: null,
        language: "en",
      },
      referredOn: null,
      enteredOn: given.enteredOn ?? "2026-06-01",
      specialistId: given.carried === false ? null : staffId(player),
    });
    return { clientId, episodeId };
  }

  type CaseDates = {
    appliedOn?: string;
    eligibleOn?: string;
    ipeSignedOn?: string;
    status?: VrCaseStatus;
    firstName?: string;
    lastName?: string;
  };

  /** A client of a VR office with an open case, carried by the counselor. */
  async function aVrClient(
    player: Player,
    { firstName = "Donna", lastName = "Rivera", status = "applicant", ...dates }: CaseDates = {},
  ) {
    const [clientId, caseId, personId] = [v7(), v7(), v7()];
    const place = { agencyId: agencyIds[people[player].at], unitId: unitId(people[player].unit) };
    await asActor(database.app, actor(player), async (tx) => {
      await tx.insert(person).values({ id: personId });
      await tx.insert(client).values({
        id: clientId,
        ...place,
        personId,
        number: nextNumber("V"),
        firstName,
        lastName,
        bornOn: "1990-04-02",
      });
      await tx
        .insert(vrCase)
        .values({ id: caseId, ...place, clientId, counselorStaffId: staffId(player), status, ...dates });
    });
    return { clientId, caseId };
  }

  /** Says that two clients are one human being, as accepting a referral does. */
  async function areOnePerson(one: string, other: string): Promise<void> {
    await database.owner.execute(
      sql`update client set person_id = (select person_id from client where id = ${one}::uuid) where id = ${other}::uuid`,
    );
  }

  type Terms = { toUnit?: string; validFrom?: string; expiresOn?: string };

  /** A release signed with the player, from their client to another agency. */
  async function aRelease(
    player: Player,
    clientId: string,
    to: AgencyKey,
    groups: readonly DataGroup[],
    terms: Terms = {},
  ): Promise<string> {
    const releaseId = v7();
    const { validFrom = "2026-01-01", expiresOn = "2026-12-31", toUnit } = terms;
    await asActor(database.app, actor(player), async (tx) => {
      const [of] = await tx
        .select({ agencyId: client.agencyId, unitId: client.unitId })
        .from(client)
        .where(eq(client.id, clientId));
      if (!of) throw new Error("the client cannot be seen by who signs");
      const row = { ...of, clientId, toAgencyId: agencyIds[to], validFrom, expiresOn };
      await tx.insert(release).values({
        id: releaseId,
        ...row,
        toUnitId: toUnit === undefined ? null : unitId(toUnit),
        purposes: ["coordinate-employment-services"],
        signedByName: "Donna Rivera",
        capacity: "self",
        signatureKind: "on-screen",
        signedOn: validFrom,
        formLanguage: "en",
        statementVersion: "1",
      });
      for (const dataGroup of groups)
        await tx.insert(releaseGrant).values({ id: v7(), ...row, releaseId, dataGroup });
    });
    return releaseId;
  }

  /** Ends a release from this moment on. */
  async function revoke(player: Player, releaseId: string): Promise<void> {
    await asActor(database.app, actor(player), (tx) =>
      tx
        .update(release)
        .set({ revokedAt: new Date(), revokedOn: today, revokedHow: "by telephone" })
        .where(eq(release.id, releaseId)),
    );
  }

  /** What a player's role and place let them see of the tables. */
  const rows = <T>(player: Player, read: (tx: Tx) => Promise<T>): Promise<T> =>
    asActor(database.app, actor(player), read);

  return {
    rows,
    database,
    deps,
    agencyIds,
    unitId,
    staffId,
    actor,
    as,
    inOneBatch,
    anIpsClient,
    aVrClient,
    areOnePerson,
    aRelease,
    revoke,
  };
}

/** A test database as the API is given one: nothing here signs a cookie. */
export const asOpened = (database: TestDatabase): Database => ({
  app: database.app,
  auth: database.auth,
  appPool: database.appPool,
  authPool: database.authPool,
  appConnection: () => ({ connectionString: database.url }),
  applied: [],
  isUp: () => Promise.resolve(true),
  deriveKey: (purpose) => purpose,
  close: () => database.close(),
});

function missing(name: string): never {
  throw new Error(`there is no ${name} in this world`);
}
