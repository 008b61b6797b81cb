import { sharedWorkGroup, type DataGroup, type Role } from "@ips/domain";
import { drizzle } from "drizzle-orm/node-postgres";
import type pg from "pg";
import { v7 } from "uuid";
import type { Db } from "../../src/db.ts";
import * as t from "../../src/schema/index.ts";
import type { TestStaff } from "../../src/testing/index.ts";
import { aKindOfEachGroup, aTestFile, type FullRecord } from "./full-record.ts";
import { cell, everyRole } from "./matrix.ts";
import { become } from "./who-sees.ts";
import { isOpenSituation, sideOf, situations, type Situation, type World } from "./world.ts";

/** A table that the application writes, and how a test writes to it. */
export type WrittenTable = {
  table: string;
  group: DataGroup;
  /** Its rows belong to a member of staff, and "W own" is about them. */
  mine?: boolean;
  insert?: (db: Db, to: FullRecord, by: TestStaff) => Promise<unknown>;
  /** A writer of another agency adds a row too, while the group is released to it. */
  othersAdd?: boolean;
  /** A column that may be changed. */
  change?: string;
  client?: string;
};

const row = (to: FullRecord) => ({ id: v7(), ...to.client.row });
const terms = { toAgencyId: "", validFrom: "2030-01-01", expiresOn: "2030-12-31" };

const form = {
  purposes: ["report-progress" as const],
  signedByName: "The person",
  capacity: "self" as const,
  signatureKind: "on-screen" as const,
  signedOn: "2026-11-21",
  formLanguage: "en" as const,
  statementVersion: "1",
};

/** Signing a release to an agency that holds none for those years. */
const sign = (elsewhere: () => string) => async (db: Db, to: FullRecord) => {
  const release = { ...row(to), ...terms, toAgencyId: elsewhere() };
  await db.insert(t.release).values({
    ...release,
    ...form,
  });
  await db
    .insert(t.releaseGrant)
    .values({ ...row(to), ...terms, toAgencyId: elsewhere(), releaseId: release.id, dataGroup: "education" });
};

export const writtenTables = (elsewhere: () => string): readonly WrittenTable[] => [
  { table: "client", group: "identity", change: "phone", client: "id" },
  {
    table: "episode",
    group: "referral-and-eligibility",
    change: "exit_reason",
    insert: (db, to) =>
      db.insert(t.episode).values({ ...row(to), enteredOn: "2020-01-01", exitedOn: "2020-02-01" }),
  },
  {
    table: "assignment",
    group: "referral-and-eligibility",
    change: "to_on",
    insert: (db, to, by) =>
      db.insert(t.assignment).values({
        ...row(to),
        episodeId: to.episodeId,
        staffId: by.id,
        fromOn: "2020-01-01",
        toOn: "2020-02-01",
      }),
  },
  {
    table: "reported_vr",
    group: "referral-and-eligibility",
    change: "counselor_name",
    insert: (db, to) => db.insert(t.reportedVr).values(row(to)),
  },
  {
    table: "vr_case",
    group: "ipe-and-vr-services",
    change: "status",
    insert: (db, to) =>
      db
        .insert(t.vrCase)
        .values({ ...row(to), status: "closed", appliedOn: "2020-01-01", closedOn: "2020-02-01" }),
  },
  {
    table: "clock_extension",
    group: "ipe-and-vr-services",
    insert: (db, to) =>
      db.insert(t.clockExtension).values({
        ...row(to),
        vrCaseId: to.caseId,
        clock: "vr-ipe",
        agreedOn: "2026-03-01",
        newDueOn: "2026-05-01",
        reason: "more-time-agreed",
        agreedByPerson: "A",
        agreedByAgency: "B",
      }),
  },
  {
    table: "milestone",
    group: "referral-and-eligibility",
    insert: (db, to) =>
      db
        .insert(t.milestone)
        .values({ ...row(to), kind: "vr-eligibility", source: "reported", onDate: "2026-03-01" }),
  },
  {
    table: "milestone (of a VR case)",
    group: "ipe-and-vr-services",
    insert: (db, to) =>
      db.insert(t.milestone).values({
        ...row(to),
        kind: "vr-eligibility",
        source: "own",
        vrCaseId: to.caseId,
        onDate: "2026-03-01",
      }),
  },
  {
    table: "milestone (of a job)",
    group: "jobs-and-wages",
    insert: (db, to) =>
      db
        .insert(t.milestone)
        .values({ ...row(to), kind: "job-end", source: "own", jobId: to.jobId, onDate: "2026-08-01" }),
  },
  {
    table: "milestone_evidence",
    group: "referral-and-eligibility",
    insert: (db, to) =>
      db
        .insert(t.milestoneEvidence)
        .values({ ...row(to), milestoneId: to.milestoneId, kind: "reference", reference: "Shelf 3" }),
  },
  {
    table: "evidence_file",
    group: "referral-and-eligibility",
    insert: (db, to) =>
      db
        .insert(t.evidenceFile)
        .values({ ...row(to), evidenceId: to.evidenceIds.wrong, content: aTestFile.content }),
  },
  {
    table: "evidence_filed_in_error",
    group: "referral-and-eligibility",
    insert: (db, to) =>
      db
        .insert(t.evidenceFiledInError)
        .values({ ...row(to), evidenceId: to.evidenceIds.stored, reason: "Another person's letter" }),
  },
  {
    table: "contact",
    group: "case-notes",
    mine: true,
    change: "note",
    insert: (db, to, by) =>
      db
        .insert(t.contact)
        .values({ ...row(to), staffId: by.id, onDate: "2026-04-04", minutes: 20, place: "home" }),
  },
  ...aKindOfEachGroup.map((kind) => ({
    table: `shared_work (${kind})`,
    group: sharedWorkGroup(kind),
    insert: (db: Db, to: FullRecord) =>
      db.insert(t.sharedWork).values({ ...row(to), kind, onDate: "2026-04-05" }),
  })),
  {
    table: "employer_contact_client",
    group: "employer-contacts",
    change: "client_note",
    insert: (db, to) =>
      db.insert(t.employerContactClient).values({ ...row(to), employerContactId: to.employerContactId }),
  },
  {
    table: "job",
    group: "jobs-and-wages",
    change: "title",
    insert: (db, to) =>
      db
        .insert(t.job)
        .values({ ...row(to), employerName: "Bakery", title: "Baker", startedOn: "2026-07-01" }),
  },
  { table: "release", group: "identity", change: "copy_given_on", insert: sign(elsewhere) },
  {
    table: "release_offer",
    group: "identity",
    change: "copy_given_on",
    insert: (db, to) =>
      db.insert(t.releaseOffer).values({
        ...row(to),
        ...form,
        validFrom: "2026-11-21",
        expiresOn: "2026-12-31",
        askedAgencyId: elsewhere(),
        groups: ["education"],
      }),
  },
  {
    table: "person_release",
    group: "identity",
    change: "copy_given_on",
    insert: (db, to) =>
      db.insert(t.personRelease).values({
        ...row(to),
        ...form,
        validFrom: "2026-11-21",
        expiresOn: "2026-12-31",
        relation: "school",
        recipientName: "A teacher",
        groups: ["education"],
      }),
  },
  {
    table: "handed_over",
    group: "identity",
    insert: (db, to) =>
      db.insert(t.handedOver).values({
        ...row(to),
        personReleaseId: to.personReleaseId,
        givenOn: "2026-11-20",
        document: "plan",
        way: "told",
        groups: ["job-search-plan"],
        notice: "Do not pass on",
        noticeLanguage: "en",
      }),
  },
  {
    table: "referral",
    group: "referral-and-eligibility",
    change: "specialist_note",
    insert: (db, to) =>
      db.insert(t.referral).values({
        ...row(to),
        toAgencyId: elsewhere(),
        releaseId: to.releaseId,
        asked: "More",
        sentOn: "2026-05-01",
        sentBy: "Me",
      }),
  },
  {
    table: "plan",
    group: "job-search-plan",
    change: "review_on",
    insert: (db, to) => db.insert(t.plan).values({ ...row(to), content: {} }),
  },
  {
    table: "plan_acknowledgement",
    group: "job-search-plan",
    othersAdd: true,
    insert: (db, to) =>
      db
        .insert(t.planAcknowledgement)
        .values({ ...row(to), planId: to.planId, version: 1, by: "specialist", name: "Me" }),
  },
  {
    table: "plan_comment",
    group: "job-search-plan",
    insert: (db, to) =>
      db
        .insert(t.planComment)
        .values({ ...row(to), planId: to.planId, stepId: v7(), kind: "comment", text: "Yes." }),
  },
  {
    table: "task",
    group: "job-search-plan",
    insert: (db, to) =>
      db.insert(t.task).values({ ...row(to), text: "Send it", dueOn: "2026-12-01", toAgencyId: elsewhere() }),
  },
  {
    table: "received_copy",
    group: "career-profile",
    insert: (db, to) =>
      db.insert(t.receivedCopy).values({
        ...row(to),
        dataGroup: "career-profile",
        kind: "profile",
        content: {},
        releaseId: v7(),
        fromAgencyId: elsewhere(),
        notice: "None",
      }),
  },
];

type Outcome = "done" | "refused";

/** Row security comes before unique and foreign keys: a row that only breaks one of those has passed it. */
const collided = new Set(["23505", "23P01", "23503"]);

function codeOf(error: unknown): string | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    if ("code" in each && typeof each.code === "string") return each.code;
  }
  return undefined;
}

async function attempt(client: pg.ClientBase, run: () => Promise<number>): Promise<Outcome> {
  await client.query("savepoint attempt");
  try {
    return (await run()) > 0 ? "done" : "refused";
  } catch (error) {
    const code = codeOf(error);
    if (code !== undefined && collided.has(code)) return "done";
    if (code === "42501") return "refused";
    throw error;
  } finally {
    // Released as well: savepoints that stay lie one inside the other, and each makes what follows slower.
    await client.query("rollback to savepoint attempt; release savepoint attempt");
  }
}

export type Way = "insert" | "insert in another's name" | "change";

export function shouldWrite(role: Role, table: WrittenTable, situation: Situation, way: Way): boolean {
  const { write } = cell(role, table.group);
  if (table.othersAdd && way === "insert" && isOpenSituation(situation)) return write === "unit";
  if (situation !== "own unit") return false;
  return write === "unit" || (write === "own" && way === "insert");
}

/** What differs between what each role may write to a table and what it should, for the ways the table has. */
export async function writeMismatches(
  client: pg.PoolClient,
  world: World,
  table: WrittenTable,
  roles: readonly Role[] = everyRole,
): Promise<string[]> {
  const db = drizzle(client, { schema: t });
  const wrong: string[] = [];
  for (const role of roles) {
    const side = world[sideOf(role)];
    const actor = side.actors[role];
    const colleague = Object.values(side.actors).find(
      (other) => other !== actor && sideOf(other.role) === sideOf(role),
    );
    if (actor === undefined || colleague === undefined) throw new Error(`nobody is a ${role}`);
    await client.query("savepoint actor");
    await become(client, actor.actor());
    for (const situation of situations) {
      const record = side.records[situation];
      const note = (way: Way, outcome: Outcome) => {
        if ((outcome === "done") !== shouldWrite(role, table, situation, way))
          wrong.push(`${role} · ${situation} · ${way}: ${outcome}`);
      };
      const { insert, change } = table;
      const insertAs = (by: TestStaff) => attempt(client, async () => (await insert?.(db, record, by), 1));
      if (insert !== undefined) note("insert", await insertAs(actor));
      if (insert !== undefined && table.mine) note("insert in another's name", await insertAs(colleague));
      if (change !== undefined) {
        note(
          "change",
          await attempt(
            client,
            async () =>
              (
                await client.query(
                  `update public.${table.table} set ${change} = ${change} where ${table.client ?? "client_id"} = $1`,
                  [record.client.id],
                )
              ).rowCount ?? 0,
          ),
        );
      }
    }
    await client.query("rollback to savepoint actor; release savepoint actor");
  }
  return wrong;
}
