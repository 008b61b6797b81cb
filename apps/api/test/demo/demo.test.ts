import { vrCaseStatuses } from "@ips/domain";
import { testDatabase, type TestDatabase } from "@ips/db/testing";
import { sql } from "drizzle-orm";
import { verifyPassword } from "better-auth/crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LiveSession } from "../../src/auth/live-session.ts";
import type { Membership } from "../../src/auth/memberships.ts";
import { makeDeps, type Deps } from "../../src/deps.ts";
import { readSettings } from "../../src/env.ts";
import type { DemoStaffKey } from "../../src/features/demo/cast.ts";
import { smallDemo } from "../../src/features/demo/demo.ts";
import { demoEmail, demoSignIns } from "../../src/features/demo/sign-ins.ts";
import { prepareFirstRun } from "../../src/installation/prepare.ts";
import { createCaller } from "../../src/trpc/root.ts";
import { asOpened } from "../everyday/world.ts";
import { demoBuiltAgain, demoInLines } from "./demo-in-lines.ts";
import { guidedFirstPage } from "./guided-first-page.ts";
import { demoDay } from "./loaded.ts";
import { stateInSmall } from "./state-in-small.ts";
import { yearOfWork } from "./year-of-work.ts";

const today = demoDay;

let database: TestDatabase;
let deps: Deps;
/** What was in it before any test looked. */
let asBuilt: string[];

beforeAll(async () => {
  database = await testDatabase();
  deps = makeDeps(readSettings({ IPS_CLOCK: today, IPS_LOG: "silent", IPS_DEMO: "1" }), asOpened(database), {
    demo: true,
  });
  const began = performance.now();
  await prepareFirstRun(deps, smallDemo, true, () => undefined);
  process.stdout.write(`The demo was built in ${Math.round((performance.now() - began) / 100) / 10} s.\n`);
  asBuilt = await demoInLines(database);
}, 600_000);
afterAll(() => database.close());

/** Procedures as a member of the demo's staff calls them. */
async function as(who: DemoStaffKey) {
  const { rows } = await database.owner.execute<{ membership: Membership; user_id: string }>(sql`
    select m.user_id, jsonb_build_object('id', m.id, 'role', m.role, 'fromOn', m.from_on, 'toOn', m.to_on,
      'staff', jsonb_build_object('id', s.id, 'name', s.name, 'endedOn', s.ended_on),
      'agency', jsonb_build_object('id', a.id, 'name', a.name, 'kind', a.kind, 'timeZone', a.time_zone),
      'unit', null,
      'units', (select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'kind', u.kind)) from unit u
        where u.agency_id = a.id and (m.unit_id is null or u.id = m.unit_id))) as membership
    from membership m join staff s on s.id = m.staff_id join agency a on a.id = m.agency_id where s.email = ${demoEmail(who)}`);
  const [row] = rows;
  if (!row) throw new Error(`${who} cannot sign in`);
  const later = new Date(Date.now() + 3_600_000);
  const session: LiveSession = {
    sessionId: who,
    user: { id: row.user_id, name: row.membership.staff.name, email: demoEmail(who) },
    active: row.membership,
    memberships: [row.membership],
    today,
    timeZone: row.membership.agency.timeZone,
    now: new Date(),
    endsAt: later,
    idleEndsAt: later,
    secondFactor: { enrolled: false, needed: false },
  };
  return createCaller({
    deps,
    requestId: "test",
    caller: { address: null, userAgent: null },
    loadSession: () => Promise.resolve(session),
  });
}

/** The findings of a person as a member of staff sees them, by rule. */
async function findingsOf(who: DemoStaffKey, name: string) {
  const caller = await as(who);
  const [found] = (await caller.search.people({ text: name })).people;
  if (!found) throw new Error(`${who} does not find ${name}`);
  const { findings } = await caller.client.get({ clientId: found.clientId });
  // Of two findings of a rule, such as of two releases, the one that presses more comes first.
  return new Map(findings.toReversed().map((finding) => [finding.rule, finding]));
}

describe("the demo", () => {
  test("lets everybody sign in whom the console names", async () => {
    for (const { email, password, name } of demoSignIns) {
      const { rows } = await database.owner.execute<{ password: string; name: string }>(
        sql`select a.password, u.name from auth."user" u join auth.account a on a.user_id = u.id where u.email = ${email}`,
      );
      expect(rows[0]?.name).toBe(name);
      expect(await verifyPassword({ hash: rows[0]?.password ?? "", password })).toBe(true);
    }
  });

  test("has about 150 people, in every phase of a VR case", async () => {
    const { rows } = await database.owner.execute<{ people: number; statuses: string[] }>(
      sql`select count(distinct person_id)::int as people, (select array_agg(distinct status::text) from vr_case) as statuses from client`,
    );
    expect(rows[0]?.people).toBeGreaterThanOrEqual(145);
    expect(rows[0]?.people).toBeLessThanOrEqual(170);
    expect(rows[0]?.statuses.toSorted()).toEqual([...vrCaseStatuses].toSorted());
  });

  test("shows Eric that Donna's IPE is four days late, and Ana what he changed in the plan", async () => {
    expect((await findingsOf("eric", "Donna Rivera")).get("vr.ipe")).toMatchObject({
      status: "overdue",
      daysLeft: -4,
    });
    const ana = await as("ana");
    const [donna] = (await ana.search.people({ text: "Donna" })).people;
    const plan = await ana.plan.get({ clientId: donna?.clientId ?? "" });
    expect(plan).toMatchObject({ canEdit: true, saved: { name: "Eric Miller" } });
    expect(plan.changedByOthers.length).toBeGreaterThanOrEqual(2);
    expect(plan.acknowledgements.map(({ by }) => by).toSorted()).toEqual([
      "client",
      "counselor",
      "specialist",
    ]);
  });

  test("has a clock at every point: early, near, due on Friday, late, extended, waiting", async () => {
    expect((await findingsOf("priya", "Wójcik")).get("vr.eligibility-decision")).toMatchObject({
      status: "due",
      daysLeft: 10,
    });
    expect((await findingsOf("priya", "Delacroix")).get("vr.eligibility-decision")).toMatchObject({
      status: "overdue",
      daysLeft: -6,
    });
    expect((await findingsOf("eric", "Featherstonehaugh")).get("vr.ipe")).toMatchObject({
      status: "due",
      due: "2026-11-27",
    });
    expect((await findingsOf("priya", "Bo U")).get("vr.ipe")).toMatchObject({
      code: "vr.ipe.pending-extended",
      daysLeft: 20,
    });
    expect((await findingsOf("priya", "Siobhán")).get("vr.ipe")).toMatchObject({ status: "not-applicable" });
    expect((await findingsOf("eric", "Opal")).get("vr.eligibility-decision")).toMatchObject({
      code: "vr.eligibility.pending-extended",
    });
    // Entered on a Sunday's Monday.
    expect((await findingsOf("ana", "Brian")).get("ips.first-employer-contact.from-entry")).toMatchObject({
      status: "overdue",
      daysLeft: -3,
    });
    expect((await findingsOf("ana", "Thomas")).get("ips.first-employer-contact.from-entry")).toMatchObject({
      status: "due",
      daysLeft: 2,
    });
    expect((await findingsOf("ana", "Jørgensen")).get("release.expiry")).toMatchObject({
      status: "due",
      daysLeft: 1,
    });
    expect((await findingsOf("ana", "Winona")).get("release.expiry")).toMatchObject({ status: "overdue" });
    expect((await findingsOf("ana", "Chidinma")).get("plan.review")).toMatchObject({ status: "overdue" });
  });

  test("has referrals in Eric's inbox, one of them of somebody the office may know", async () => {
    const eric = await as("eric");
    const { rows } = await eric.referral.inbox({ show: "open" });
    expect(rows.map(({ name, unread, decision }) => [name, unread, decision])).toEqual(
      expect.arrayContaining([
        ["Rosa Gutiérrez Peña", true, "pending"],
        ["Annie Ánh", false, "more-asked"],
      ]),
    );
    const { rows: matches } = await eric.referral.matches({ referralId: rows[0]?.referralId ?? "" });
    expect(matches).toMatchObject([{ name: "Rosa Gutierrez-Pena", same: ["first-name", "birth-date"] }]);
    const decided = await eric.referral.inbox({ show: "decided" });
    expect(decided.rows).toContainEqual(
      expect.objectContaining({ decision: "declined", declineReason: "wrong-office", name: null }),
    );
  });

  test("has releases in both directions, in one, not begun, expired and revoked", async () => {
    const ana = await as("ana");
    const { people } = await ana.search.people({ text: "Donna" });
    expect((await ana.client.get({ clientId: people[0]?.clientId ?? "" })).band).toMatchObject({
      sharedWith: [{ agencyName: "State Vocational Rehabilitation", unitName: "North Office" }],
      receivedFrom: [{ agencyName: "State Vocational Rehabilitation" }],
    });
    const { rows } = await database.owner.execute<{
      active: number;
      ahead: number;
      expired: number;
      revoked: number;
    }>(sql`
      select count(*) filter (where revoked_at is null and ${today} between valid_from and expires_on)::int as active,
        count(*) filter (where valid_from > ${today})::int as ahead,
        count(*) filter (where expires_on < ${today})::int as expired,
        count(*) filter (where revoked_at is not null)::int as revoked from release`);
    expect(rows[0]).toMatchObject({ ahead: 1, revoked: expect.any(Number) });
    expect(rows[0]?.revoked).toBeGreaterThan(0);
    expect(rows[0]?.expired).toBeGreaterThan(1);
    expect(rows[0]?.active).toBeGreaterThan(60);
  });

  test("keeps the plan that Priya acknowledged after Desmond took his consent back", async () => {
    const { rows } = await database.owner.execute<{ name: string }>(
      sql`select c.first_name as name from received_copy r join client c on c.id = r.client_id join release x on x.id = r.release_id where x.revoked_at is not null`,
    );
    expect(rows).toEqual([{ name: "Desmond" }]);
    const priya = await as("priya");
    const found = (await priya.search.people({ text: "Desmond" })).people;
    expect(found).toHaveLength(1);
    expect(await priya.plan.get({ clientId: found[0]?.clientId ?? "" })).toMatchObject({
      planId: null,
      ownerAgencyName: "State Vocational Rehabilitation",
    });
  });

  test("gives each specialist a caseload and the supervisor somebody to assign", async () => {
    const { loads, unassigned } = await (await as("denise")).caseload.list({ scope: "team" });
    expect(unassigned).toBe(1);
    for (const { open } of loads.filter(({ staff }) => staff.name !== "Denise Okafor"))
      expect(open).toBeGreaterThan(4);
  });

  test("is done by the agencies' own staff: nobody's day lies after today", async () => {
    const { rows } = await database.owner.execute<{ later: number; nobody: number }>(sql`
      select (select count(*) from contact where on_date > ${today})::int + (select count(*) from milestone where on_date > ${today})::int as later,
        (select count(*) from history where table_name in ('contact', 'plan', 'release', 'referral') and actor_staff_id is null)::int as nobody`);
    expect(rows[0]).toEqual({ later: 0, nobody: 0 });
  });
});

const loaded = () => ({ database, deps });
describe("the state in small", () => {
  stateInSmall(loaded);
});
describe("the demo's history", () => {
  yearOfWork(loaded);
});
describe("the guided first page", () => {
  guidedFirstPage(loaded);
});

test(
  "two demos of one day say the same, to the moment of each entry in the history",
  { timeout: 600_000 },
  async () => {
    expect(await demoBuiltAgain()).toEqual(asBuilt);
    expect(
      asBuilt.filter((line) => /^(history|contact|plan_version|access_entry): \d{3,}/.test(line)),
    ).toHaveLength(4);
  },
);
