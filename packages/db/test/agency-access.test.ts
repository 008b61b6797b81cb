import type { Role } from "@ips/domain";
import { eq } from "drizzle-orm";
import type pg from "pg";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as t from "../src/schema/index.ts";
import {
  asActor,
  aTestAgency,
  aTestClient,
  aTestStaff,
  testDatabase,
  type TestAgency,
  type TestDatabase,
  type TestStaff,
  type TestUnit,
} from "../src/testing/index.ts";
import { cell, everyRole } from "./support/matrix.ts";
import { become } from "./support/who-sees.ts";

/** Where a row of an agency's own business stands towards an actor, who acts in the first unit of the agency. */
const places = ["mine", "own unit", "another unit", "another agency"] as const;
type Place = (typeof places)[number];

/** How the rows of one place are told apart. */
type Marks = { agency: TestAgency; unitName: string; staff: TestStaff; hours: string };

/** A table of an agency's own business: what tells its rows apart, and who should see them. */
type AgencyTable = {
  table: string;
  key: string;
  named?: (marks: Marks) => string;
  sees: (role: Role, place: Place) => boolean;
};

const inAgency = (place: Place) => place !== "another agency";
const inUnit = (place: Place) => place === "mine" || place === "own unit";
const byCell =
  (
    group: "employers" | "staff" | "team-figures" | "referral-and-eligibility",
    within: (place: Place) => boolean,
  ) =>
  (role: Role, place: Place) =>
    (within(place) && cell(role, group).read === "unit") ||
    (place === "mine" && cell(role, group).read === "own");

/** A self-review of the program by a colleague who is not the one who looks; a VR agency has no programs. */
const ofProgram = (role: Role, place: Place) => role === "ips-supervisor" && inUnit(place);

/** The program's own people read its action plan, whoever wrote it. */
const carriesOutPlan = (role: Role, place: Place) =>
  inUnit(place) && ["specialist", "ips-supervisor", "benefits-planner", "practitioner"].includes(role);

const tables: readonly AgencyTable[] = [
  { table: "agency", key: "id::text", named: ({ agency }) => agency.id, sees: () => true },
  { table: "unit", key: "name", named: ({ unitName }) => unitName, sees: () => true },
  {
    table: "agency_setting",
    key: "agency_id::text",
    named: ({ agency }) => agency.id,
    sees: (_, place) => inAgency(place),
  },
  { table: "reference_table", key: "title", sees: (_, place) => inAgency(place) },
  { table: "treatment_team", key: "name", sees: (_, place) => inAgency(place) },
  // A reviewer from outside finds only themselves there: specialists are "Specialist 3" to them.
  {
    table: "staff",
    key: "name",
    sees: (role, place) => inAgency(place) && (role !== "reviewer" || place === "mine"),
  },
  { table: "fidelity_review", key: "organization", sees: ofProgram },
  { table: "review_member", key: "name", sees: ofProgram },
  { table: "review_task", key: "words", sees: ofProgram },
  // Whom a number stands for is the supervisor's to know, and no reviewer's.
  {
    table: "review_client",
    key: "to_char(number, 'FM9990.00')",
    named: ({ hours }) => hours,
    sees: ofProgram,
  },
  { table: "review_chart", key: "words", sees: ofProgram },
  // The agency reads nothing of what is being rated, not even its own supervisor: fidelity-review.test.ts.
  { table: "review_rating", key: "comment", sees: () => false },
  // Those of a review on paper, which the supervisor enters.
  { table: "review_score", key: "observation", sees: ofProgram },
  { table: "review_report", key: "summary", sees: ofProgram },
  { table: "action_goal", key: "goal", sees: carriesOutPlan },
  { table: "action_step", key: "text", sees: carriesOutPlan },
  { table: "action_note", key: "note", sees: carriesOutPlan },
  // A trainer of an agency with programs reads what that agency published; one of the state's: published-figures.test.ts.
  {
    table: "published_figures",
    key: "figures ->> 'mark'",
    sees: (role, place) => ofProgram(role, place) || (role === "trainer" && inAgency(place)),
  },
  {
    table: "staff_team",
    key: "staff_id::text",
    named: ({ staff }) => staff.id,
    sees: (_, place) => inAgency(place),
  },
  {
    table: "membership",
    key: "user_id",
    named: ({ staff }) => staff.userId,
    sees: (role, place) => place === "mine" || (inAgency(place) && cell(role, "staff").read === "unit"),
  },
  {
    table: "invitation",
    key: "email",
    sees: (role, place) => inAgency(place) && cell(role, "staff").read === "unit",
  },
  { table: "employer", key: "name", sees: byCell("employers", inAgency) },
  { table: "employer_contact", key: "business_note", sees: byCell("employers", inUnit) },
  {
    table: "weekly_time",
    key: "scheduled_hours::text",
    named: ({ hours }) => hours,
    sees: byCell("team-figures", inUnit),
  },
  { table: "program_event", key: "note", sees: byCell("team-figures", inUnit) },
  {
    table: "item_answer",
    key: "note",
    sees: (role, place) => inUnit(place) && cell(role, "team-figures").read === "unit",
  },
  {
    table: "fidelity_setting",
    key: "settings ->> 'mark'",
    sees: (role, place) => inUnit(place) && cell(role, "team-figures").read === "unit",
  },
  { table: "vr_contact", key: "counselor_name", sees: byCell("team-figures", inUnit) },
  { table: "referral_receipt", key: "explanation", sees: byCell("referral-and-eligibility", inUnit) },
  {
    table: "break_glass_search",
    key: "asked",
    sees: (role, place) =>
      inUnit(place) && cell(role, "identity").read === "unit" && cell(role, "staff").read === "unit",
  },
  {
    table: "today_visit",
    key: "membership_id::text",
    named: ({ staff }) => staff.membershipId,
    sees: (_, place) => place === "mine",
  },
  {
    table: "import_run",
    key: "by_name",
    sees: (role, place) => place === "mine" && cell(role, "identity").write === "unit",
  },
  {
    table: "import_rejection",
    key: "raw",
    sees: (role, place) => place === "mine" && cell(role, "identity").write === "unit",
  },
];

let database: TestDatabase;
let client: pg.PoolClient;
const worlds = new Map<Role, { actor: TestStaff; marks: Record<Place, Marks> }>();
let rowsMade = 0;

/** One row in every table, marked with the name of the member of staff. */
async function rowsOf(agency: TestAgency, unit: TestUnit, staff: TestStaff): Promise<Marks> {
  const db = database.owner;
  const mark = staff.name;
  const row = { id: v7(), agencyId: agency.id };
  const [teamId, employerId, runId] = [v7(), v7(), v7()];
  rowsMade += 1;
  await db.insert(t.agencySetting).values({ agencyId: agency.id, jurisdiction: {} }).onConflictDoNothing();
  await db.insert(t.treatmentTeam).values({ id: teamId, agencyId: agency.id, unitId: unit.id, name: mark });
  await db.insert(t.staffTeam).values({ agencyId: agency.id, staffId: staff.id, teamId });
  await db.insert(t.invitation).values({
    ...row,
    staffId: staff.id,
    email: mark,
    role: "specialist",
    tokenHash: mark,
    expiresAt: new Date("2027-01-01"),
  });
  // One a kind is in force; these have all been replaced.
  await db.insert(t.referenceTable).values({
    ...row,
    kind: "minimum-wage",
    title: mark,
    source: "State labor department",
    rows: [
      {
        key: "NY",
        item: null,
        from: "2026-01-01",
        until: null,
        amount: 1600,
        unit: "cents-an-hour",
        title: null,
        source: null,
      },
    ],
    loadedByName: mark,
    replacedAt: new Date(),
  });
  await db.insert(t.todayVisit).values({ membershipId: staff.membershipId, agencyId: agency.id });
  await db.insert(t.employer).values({ ...row, id: employerId, name: mark });
  await db.insert(t.employerContact).values({
    ...row,
    unitId: unit.id,
    employerId,
    staffId: staff.id,
    onDate: "2026-05-05",
    mode: "phone",
    hiringManager: false,
    businessNote: mark,
  });
  await db.insert(t.weeklyTime).values({
    ...row,
    unitId: unit.id,
    staffId: staff.id,
    weekOf: "2026-10-26",
    scheduledHours: rowsMade,
    communityHours: 0,
    employmentHours: 0,
  });
  await db.insert(t.programEvent).values({
    ...row,
    unitId: unit.id,
    staffId: staff.id,
    kind: "field-mentoring",
    onDate: "2026-05-05",
    note: mark,
  });
  await db.insert(t.itemAnswer).values({
    ...row,
    unitId: unit.id,
    question: "mutual-cover",
    answer: true,
    onDate: "2026-05-05",
    note: mark,
  });
  await db
    .insert(t.fidelitySetting)
    .values({ ...row, unitId: unit.id, months: 6, settings: { mark }, fromOn: "2026-05-05" });
  if (agency.kind === "ips") {
    await reviewOf(agency, unit, mark);
    await publishedOf(agency, unit, mark);
  }
  await db.insert(t.vrContact).values({
    ...row,
    unitId: unit.id,
    staffId: staff.id,
    counselorName: mark,
    onDate: "2026-05-05",
    kind: "client-contact",
    mode: "phone",
  });
  await db.insert(t.breakGlassSearch).values({
    ...row,
    unitId: unit.id,
    staffId: staff.id,
    staffName: mark,
    at: new Date(),
    onDate: "2026-11-21",
    asked: mark,
    found: [],
  });
  await db
    .insert(t.referralReceipt)
    .values({ ...row, unitId: unit.id, referralId: v7(), fromAgencyId: agency.id, explanation: mark });
  await db
    .insert(t.importRun)
    .values({ ...row, id: runId, byStaffId: staff.id, byName: mark, asOf: "2026-11-21", state: "finished" });
  await db.insert(t.importRejection).values({
    ...row,
    runId,
    byStaffId: staff.id,
    file: "clients.csv",
    line: 3,
    reason: "value-missing",
    raw: mark,
  });
  return { agency, unitName: unit.name, staff, hours: rowsMade.toFixed(2) };
}

let quartersPublished = 0;

/** A quarter that the program published: one of its own for each mark. */
const publishedOf = (agency: TestAgency, unit: TestUnit, mark: string) => {
  quartersPublished += 1;
  const year = 2000 + quartersPublished;
  return database.owner.insert(t.publishedFigures).values({
    id: v7(),
    agencyId: agency.id,
    unitId: unit.id,
    kind: "outcomes",
    periodFrom: `${year}-01-01`,
    periodTo: `${year}-03-31`,
    figures: { mark, counts: {} },
    publishedOn: "2026-05-05",
  });
};

/** A self-review that is being rated, by somebody of the program who is named like the one whose rows these are and is not them. */
async function reviewOf(agency: TestAgency, unit: TestUnit, mark: string): Promise<void> {
  const db = database.owner;
  const rater = await aTestStaff(db, agency, { role: "specialist", unitIds: [unit.id], name: mark });
  const ofUnit = { agencyId: agency.id, unitId: unit.id };
  const [reviewId, memberId] = [v7(), v7()];
  const days = {
    evidenceFrom: "2026-05-01",
    evidenceTo: "2026-10-31",
    visitFrom: "2026-11-02",
    visitTo: "2026-11-03",
  };
  await db.insert(t.fidelityReview).values({
    ...ofUnit,
    ...days,
    id: reviewId,
    scale: "ips25",
    items: 25,
    kind: "self",
    organization: mark,
  });
  const ofReview = { ...ofUnit, reviewId };
  await db
    .insert(t.reviewMember)
    .values({ ...ofReview, id: memberId, staffId: rater.id, fromOn: "2026-11-01" });
  await db.insert(t.reviewTask).values({ ...ofReview, id: v7(), kind: "document", words: mark });
  await asActor(db, { ...rater.actor(), role: "system" }, async (tx) => {
    await tx.update(t.fidelityReview).set({ evidence: {} }).where(eq(t.fidelityReview.id, reviewId));
    await tx.update(t.fidelityReview).set({ stage: "rating" }).where(eq(t.fidelityReview.id, reviewId));
  });
  await db
    .insert(t.reviewRating)
    .values({ ...ofReview, id: v7(), memberId, item: 1, score: 3, comment: mark });
  const { row } = await aTestClient(db, agency, { unitId: unit.id });
  const inReview = { ...row, reviewId, number: rowsMade };
  await db.insert(t.reviewClient).values({ ...inReview, id: v7() });
  await db
    .insert(t.reviewChart)
    .values({ ...inReview, id: v7(), memberId, staffId: rater.id, staffName: mark, words: mark });
  const paperId = v7();
  await db.insert(t.fidelityReview).values({
    ...ofUnit,
    ...days,
    id: paperId,
    scale: "ips25",
    items: 25,
    kind: "paper",
    organization: mark,
  });
  await db
    .insert(t.reviewScore)
    .values({ ...ofUnit, id: v7(), reviewId: paperId, item: 1, score: 3, observation: mark });
  const ofPaper = { ...ofUnit, reviewId: paperId };
  await db.insert(t.reviewReport).values({ ...ofPaper, id: v7(), summary: mark });
  await asActor(db, { ...rater.actor(), role: "system" }, (tx) =>
    tx.update(t.fidelityReview).set({ handedOverOn: "2026-05-05" }).where(eq(t.fidelityReview.id, paperId)),
  );
  const goalId = v7();
  await db.insert(t.actionGoal).values({ ...ofPaper, id: goalId, item: 1, goal: mark });
  const ofGoal = { ...ofPaper, goalId };
  await db.insert(t.actionStep).values({ ...ofGoal, id: v7(), text: mark, ownerStaffId: rater.id });
  await db.insert(t.actionNote).values({ ...ofGoal, id: v7(), note: mark });
}

beforeAll(async () => {
  database = await testDatabase();
  const { owner } = database;
  const strangers = await aTestAgency(owner, { units: ["Strangers' unit"] });
  const foreign = await rowsOf(
    strangers,
    strangers.units[0],
    await aTestStaff(owner, strangers, { name: "stranger" }),
  );
  const homes = {
    ips: await aTestAgency(owner, { kind: "ips", units: ["East", "West"] }),
    vr: await aTestAgency(owner, { kind: "vr", units: ["North", "South"] }),
  };
  for (const role of everyRole) {
    const home = homes[role.startsWith("vr-") ? "vr" : "ips"];
    const [one, two = one] = home.units;
    const actor = await aTestStaff(owner, home, { role, unitIds: [one.id], name: `${role} me` });
    worlds.set(role, {
      actor,
      marks: {
        mine: await rowsOf(home, one, actor),
        "own unit": await rowsOf(
          home,
          one,
          await aTestStaff(owner, home, { role: "trainer", name: `${role} colleague` }),
        ),
        "another unit": await rowsOf(
          home,
          two,
          await aTestStaff(owner, home, { role: "trainer", name: `${role} other` }),
        ),
        "another agency": foreign,
      },
    });
  }
  client = await database.ownerPool.connect();
}, 60_000);
afterAll(async () => {
  client.release();
  await database.close();
});

async function mismatches(table: AgencyTable): Promise<string[]> {
  const wrong: string[] = [];
  for (const role of everyRole) {
    const world = worlds.get(role);
    if (world === undefined) throw new Error(`nobody is a ${role}`);
    await client.query("savepoint actor");
    await become(client, world.actor.actor());
    const { rows } = await client.query<{ key: string }>(
      `select ${table.key} as key from public.${table.table}`,
    );
    await client.query("rollback to savepoint actor");
    const seen = new Set(rows.map(({ key }) => key));
    for (const place of places) {
      const marks = world.marks[place];
      const sees = seen.has(table.named?.(marks) ?? marks.staff.name);
      if (sees !== table.sees(role, place))
        wrong.push(`${role} · ${place}: ${sees ? "sees it" : "does not see it"}`);
    }
  }
  return wrong;
}

async function inside<T>(run: () => Promise<T>): Promise<T> {
  await client.query("begin");
  try {
    return await run();
  } finally {
    await client.query("rollback");
  }
}

describe("each role sees of an agency's own business what the matrix says", () => {
  test.each(tables)("$table", async (table) => {
    expect(await inside(() => mismatches(table))).toEqual([]);
  });

  test.each(tables.filter(({ sees }) => !sees("trainer", "another agency")))(
    "and the check notices when $table is open to everybody",
    async (table) => {
      const wrong = await inside(async () => {
        await client.query(`alter policy app_read on public.${table.table} using (true)`);
        return mismatches(table);
      });
      expect(wrong).toContain("trainer · another agency: sees it");
    },
  );
});
