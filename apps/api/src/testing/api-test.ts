import { agency, asActor, membership, staff, systemActor, unit, type Actor, type Database } from "@ips/db";
import type { AgencyKind, Role } from "@ips/domain";
import type { Hono } from "hono";
import { actorContext, type ActorContext } from "../actor-context.ts";
import { actorOf } from "../auth/actor-of.ts";
import { createAccount, passwordHash } from "../auth/create-account.ts";
import type { LiveSession } from "../auth/live-session.ts";
import { isInForce, type Membership, type UnitName } from "../auth/memberships.ts";
import { makeClock } from "../clock.ts";
import { makeDeps, type Deps } from "../deps.ts";
import { readSettings } from "../env.ts";
import { makeApp, type Portals } from "../http/app.ts";
import type { HttpEnv } from "../http/http-env.ts";
import type { Letter } from "../mail.ts";
import { createCaller } from "../trpc/root.ts";
import { openTestDatabase } from "./open-test-database.ts";

/** A password that is long enough and not guessable; every account of a test has it. */
export const testPassword = "seven herons over the quay";

type Caller = ReturnType<typeof createCaller>;

/** A member of staff of a test's agency, with the ways to act as them. */
export type TestStaff = {
  readonly staffId: string;
  readonly membershipId: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly actor: Actor;
  /** For calling a use-case directly. */
  readonly ctx: ActorContext;
  /** For calling procedures: the ladder runs, HTTP and the session's cookie do not. */
  readonly caller: Caller;
};

/** Who starts to work somewhere. */
export type NewStaff = {
  readonly role: Role;
  readonly name?: string;
  /** The first unit unless said otherwise; `null`: all units. */
  readonly unit?: UnitName | null;
  readonly fromOn?: string;
  readonly toOn?: string | null;
  /** The same user works elsewhere too. */
  readonly sameUserAs?: TestStaff;
};

/** An agency of a test, with its first program or office. */
export type TestAgency = {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly unit: UnitName;
  /** The system acting for the agency, for making what a test starts from. */
  readonly system: ActorContext;
  /** A further program or office. */
  readonly addUnit: (name: string) => Promise<UnitName>;
  /** Somebody who works there. */
  readonly staff: (who: NewStaff) => Promise<TestStaff>;
};

/** The API of a test: a fresh database, a clock that stands on a day, a mailbox. */
export type ApiTest = {
  readonly deps: Deps;
  readonly app: Hono<HttpEnv>;
  readonly database: Database;
  readonly letters: readonly Letter[];
  readonly setToday: (day: string) => void;
  readonly agency: (what: {
    kind: AgencyKind;
    name?: string;
    unitName?: string;
    timeZone?: string;
    state?: string;
  }) => Promise<TestAgency>;
  /** Somebody of an agency that has no programs: a training center of the state. */
  readonly withoutPrograms: (who: { role: Role; state?: string }) => Promise<TestStaff>;
  /** A caller nobody is signed in for. */
  readonly stranger: Caller;
  /** Gives a member of staff a password and signs them in over HTTP. */
  readonly signIn: (person: TestStaff) => Promise<Browser>;
  readonly close: () => Promise<void>;
};

/** Requests with a session's cookie, as a page of ours sends them. */
export type Browser = {
  cookie: string;
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>;
  readonly get: (path: string) => Promise<Response>;
};

/** The day tests stand on unless they say otherwise. */
export const testToday = "2026-11-21";

/**
 * Opens the API for a test file; close it in `afterAll`.
 *
 * @example
 * const api = await apiTest();
 * const ana = await (await api.agency({ kind: "ips" })).staff({ role: "specialist" });
 * await expect(ana.caller.session.me()).resolves.toMatchObject({ active: { role: "specialist" } });
 */
export async function apiTest(
  options: { portals?: Portals; now?: () => Date; database?: Database } = {},
): Promise<ApiTest> {
  const database = options.database ?? (await openTestDatabase());
  const letters: Letter[] = [];
  let today = testToday;
  const base = makeClock(options.now ?? (() => new Date()));
  const mail = {
    ready: true,
    send: async (letter: Letter) => {
      letters.push(letter);
      return true;
    },
  };
  const deps = makeDeps(readSettings({ NODE_ENV: "test" }), database, {
    clock: { now: base.now, today: () => today },
    mail,
  });
  const missing = "/nowhere";
  const app = makeApp(deps, options.portals ?? { supervisor: missing, counselor: missing });
  const callerFor = (session: LiveSession | null): Caller =>
    createCaller({
      deps,
      requestId: "test",
      caller: { address: "127.0.0.1", userAgent: "test" },
      loadSession: () => Promise.resolve(session),
    });

  return {
    deps,
    app,
    database,
    letters,
    setToday: (day) => {
      today = day;
    },
    agency: (what) => makeAgency(deps, callerFor, what),
    withoutPrograms: async ({ role, state = "NY" }) => {
      const { agencyName } = await addAgency(deps, {
        kind: "ips",
        name: `Training Center of ${state}`,
        state,
      });
      return makeStaff(deps, callerFor, agencyName, null, [], { role });
    },
    stranger: callerFor(null),
    signIn: async (person) => {
      const hash = await (testHash ??= passwordHash(testPassword));
      await database.auth.transaction((tx) =>
        createAccount(tx, {
          userId: person.userId,
          accountId: deps.newId(),
          name: person.name,
          email: person.email,
          passwordHash: hash,
        }),
      );
      const browser = openBrowser(app);
      const answer = await browser.post("/api/auth/sign-in/email", {
        email: person.email,
        password: testPassword,
      });
      if (!answer.ok) throw new Error(`signing in answered ${answer.status}`);
      return browser;
    },
    close: async () => {
      await deps.live.close();
      await database.close();
    },
  };
}

/** A browser without a session; it keeps the cookies it is given. */
export function openBrowser(app: Hono<HttpEnv>): Browser {
  const browser: Browser = {
    cookie: "",
    post: (path, body, headers = {}) =>
      send(path, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      }),
    get: (path) => send(path, {}),
  };
  async function send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("host", "localhost:4000");
    if (!headers.has("origin")) headers.set("origin", "http://localhost:4000");
    if (browser.cookie) headers.set("cookie", browser.cookie);
    const answer = await app.request(path, { ...init, headers });
    for (const line of answer.headers.getSetCookie()) browser.cookie = withCookie(browser.cookie, line);
    return answer;
  }
  return browser;
}

/** The cookies a browser holds after an answer set one of them, the newest last. */
function withCookie(held: string, line: string): string {
  const [pair = ""] = line.split(";");
  const [name = ""] = pair.split("=");
  const others = held.split("; ").filter((each) => each !== "" && !each.startsWith(`${name}=`));
  return [...others, ...(line.includes("Max-Age=0") ? [] : [pair])].join("; ");
}

/** Everybody of a test has the same password: it is hashed once, and checked for real at each sign-in. */
let testHash: Promise<string> | undefined;

let serial = 0;

type NewAgency = { kind: AgencyKind; name?: string; timeZone?: string; state?: string };

async function addAgency(deps: Deps, what: NewAgency) {
  serial += 1;
  const id = deps.newId();
  const { kind, name = `Agency ${serial}`, timeZone = "America/New_York", state = "NY" } = what;
  const system = actorContext(
    deps,
    systemActor(id, { agencyKind: kind, today: deps.clock.today(timeZone), screen: "test" }),
  );
  await system.run(async (tx) => {
    await tx.insert(agency).values({ id, name, kind, timeZone, state });
  });
  return { system, agencyName: { id, name, kind, timeZone } };
}

async function makeAgency(
  deps: Deps,
  callerFor: (session: LiveSession) => Caller,
  what: NewAgency & { unitName?: string },
): Promise<TestAgency> {
  const { system, agencyName } = await addAgency(deps, what);
  const { id, name, kind } = agencyName;
  const addUnit = async (unitName: string): Promise<UnitName> => {
    const made = {
      id: deps.newId(),
      name: unitName,
      kind: kind === "ips" ? ("program" as const) : ("office" as const),
    };
    await system.run(async (tx) => {
      await tx.insert(unit).values({ ...made, agencyId: id });
    });
    return made;
  };
  const first = await addUnit(what.unitName ?? (kind === "ips" ? "IPS program" : "Office"));
  const units = [first];
  return {
    id,
    name,
    kind,
    unit: first,
    system,
    addUnit: async (unitName) => {
      const made = await addUnit(unitName);
      units.push(made);
      return made;
    },
    staff: (who) =>
      makeStaff(deps, callerFor, agencyName, who.unit === undefined ? first : who.unit, units, who),
  };
}

async function makeStaff(
  deps: Deps,
  callerFor: (session: LiveSession) => Caller,
  at: Membership["agency"],
  unitOf: UnitName | null,
  allUnits: readonly UnitName[],
  who: NewStaff,
): Promise<TestStaff> {
  serial += 1;
  const [staffId, membershipId, userId] = [
    deps.newId(),
    deps.newId(),
    who.sameUserAs?.userId ?? deps.newId(),
  ];
  const name = who.name ?? `${who.role} ${serial}`;
  const email = `${who.role}.${serial}@agency.example`;
  const today = deps.clock.today(at.timeZone);
  const { fromOn = "2020-01-01", toOn = null } = who;
  await asActor(
    deps.database.app,
    systemActor(at.id, { agencyKind: at.kind, today, screen: "test" }),
    async (tx) => {
      await tx.insert(staff).values({
        id: staffId,
        agencyId: at.id,
        unitId: unitOf?.id ?? null,
        number: `S-${serial}`,
        name,
        role: who.role,
        email,
        startedOn: fromOn,
      });
      await tx.insert(membership).values({
        id: membershipId,
        agencyId: at.id,
        userId,
        staffId,
        role: who.role,
        unitId: unitOf?.id ?? null,
        fromOn,
        toOn,
      });
    },
  );
  const own: Membership = {
    id: membershipId,
    role: who.role,
    fromOn,
    toOn,
    staff: { id: staffId, name, endedOn: null },
    agency: at,
    unit: unitOf,
    units: unitOf ? [unitOf] : [...allUnits],
  };
  const inForce = isInForce(own, deps.clock) ? [own] : [];
  const until = new Date("2100-01-01T00:00:00Z");
  const session: LiveSession = {
    sessionId: "test",
    user: { id: userId, name, email },
    active: inForce[0] ?? null,
    memberships: inForce,
    today,
    timeZone: at.timeZone,
    now: deps.clock.now(),
    endsAt: until,
    idleEndsAt: until,
    secondFactor: { enrolled: false, needed: false },
  };
  const actor = actorOf(session, own, "test");
  return {
    staffId,
    membershipId,
    userId,
    name,
    email,
    actor,
    ctx: actorContext(deps, actor),
    caller: callerFor(session),
  };
}
