import { plan } from "@ips/db";
import { emptyPlan, type CaseloadOutput } from "@ips/contract";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { countStatements } from "../../../test/everyday/count-statements.ts";
import { rejects } from "../../../test/everyday/refusal.ts";
import { useWorld, type Player } from "../../../test/everyday/use-world.ts";

const world = useWorld();
const list = (
  player: Player,
  input: Parameters<ReturnType<ReturnType<typeof world>["as"]>["caseload"]["list"]>[0] = {},
) => world().as(player).caseload.list(input);
const names = ({ rows }: CaseloadOutput) => rows.map(({ client }) => client.name);

let abe: { clientId: string; episodeId: string };
let donna: { clientId: string; episodeId: string };

beforeAll(async () => {
  const w = world();
  abe = await w.anIpsClient("ana", { firstName: "Abe", lastName: "Moore", enteredOn: "2026-04-01" });
  donna = await w.anIpsClient("ana", { firstName: "Donna", lastName: "Rivera", enteredOn: "2026-05-20" });
  await w.anIpsClient("ana", { firstName: "Zoe", lastName: "Adams", enteredOn: "2026-06-14" });
  await w.anIpsClient("ben", { firstName: "Omar", lastName: "Tate", enteredOn: "2026-06-10" });
  await w.anIpsClient("ana", { firstName: "Una", lastName: "Signed", carried: false });
  const gone = await w.anIpsClient("ana", { firstName: "Gil", lastName: "Gone", enteredOn: "2026-03-01" });
  await w
    .as("ana")
    .episode.close({ episodeId: gone.episodeId, milestoneId: v7(), exitedOn: "2026-05-01", reason: "moved" });
  await w.anIpsClient("wes", { firstName: "Will", lastName: "West" });
  await w.anIpsClient("lou", { firstName: "Lena", lastName: "Lake" });
});

describe("who must not get in", () => {
  test("another program, another agency and VR see none of these people, and no count of them", async () => {
    expect(names(await list("wes", { scope: "team", closed: true }))).toEqual(["Will West"]);
    expect(names(await list("lou", { scope: "team", closed: true }))).toEqual(["Lena Lake"]);
    for (const player of ["eric", "vera", "val"] as const) {
      expect(await list(player, { scope: "team", closed: true })).toMatchObject({
        rows: [],
        total: 0,
        unassigned: 0,
      });
    }
  });

  test("a search text or a foreign colleague's key finds nobody there either", async () => {
    expect(await list("lou", { scope: "team", text: "donna" })).toMatchObject({ rows: [], total: 0 });
    expect(await list("lou", { scope: "team", staffId: world().staffId("ana") })).toMatchObject({
      rows: [],
      total: 0,
    });
  });

  test("a person released to VR is on no VR caseload before VR has a case", async () => {
    const releaseId = await world().aRelease("ana", donna.clientId, "state", [
      "identity",
      "referral-and-eligibility",
    ]);
    expect(await list("eric", { scope: "team" })).toMatchObject({ rows: [], total: 0 });
    await world().revoke("ana", releaseId);
  });

  test.each(["adam", "bill"] as const)("%s has no caseload", async (player) => {
    await rejects(list(player), "FORBIDDEN");
  });
});

describe("an IPS caseload", () => {
  test("is one's own people, the most urgent first", async () => {
    const mine = await list("ana");
    expect(names(mine)).toEqual(["Abe Moore", "Donna Rivera", "Zoe Adams"]);
    expect(mine.rows[0]).toMatchObject({
      client: { clientId: abe.clientId },
      phase: "getting-started",
      staff: { name: "Ana Lopez" },
      enteredOn: "2026-04-01",
      day: 75,
      mostUrgent: {
        rule: "ips.first-employer-contact.from-entry",
        status: "overdue",
        due: "2026-05-01",
        daysLeft: -45,
      },
      openFindings: 1,
      lastContactOn: null,
      nextStep: null,
      partner: null,
      vrStatus: null,
      employerContactsThisMonth: 0,
      employerName: null,
    });
    expect(mine).toMatchObject({ total: 3, canChooseScope: true });
  });

  test("the team's is everybody's; people without anybody are counted, loads are the supervisor's to see", async () => {
    const team = await list("sue", { scope: "team", sort: "name" });
    expect(names(team)).toEqual(["Zoe Adams", "Abe Moore", "Donna Rivera", "Una Signed", "Omar Tate"]);
    expect(team.unassigned).toBe(1);
    expect(team.loads).toEqual([
      { staff: { staffId: world().staffId("ana"), name: "Ana Lopez" }, open: 3, fte: 1, limit: 20 },
      { staff: { staffId: world().staffId("ben"), name: "Ben Ortiz" }, open: 1, fte: 1, limit: 20 },
    ]);
    expect((await list("ana", { scope: "team" })).loads.map(({ staff }) => staff.name)).toEqual([
      "Ana Lopez",
    ]);
    expect(names(await list("sue", { scope: "team", staffId: world().staffId("ben") }))).toEqual([
      "Omar Tate",
    ]);
    expect(names(await list("pat"))).toHaveLength(5);
  });

  test("can be narrowed: by words, phase, attention, and with the closed", async () => {
    expect(names(await list("ana", { text: "riv don" }))).toEqual(["Donna Rivera"]);
    expect(names(await list("ana", { text: "ivera" }))).toEqual([]);
    expect(names(await list("ana", { text: "%" }))).toEqual([]);
    expect(names(await list("ana", { needsAttention: true }))).toEqual(["Abe Moore", "Donna Rivera"]);
    expect(names(await list("ana", { phase: "closed" }))).toEqual(["Gil Gone"]);
    expect(names(await list("ana", { closed: true, sort: "entered" }))).toEqual([
      "Gil Gone",
      "Abe Moore",
      "Donna Rivera",
      "Zoe Adams",
    ]);
    expect(names(await list("ana", { phase: "working" }))).toEqual([]);
  });

  test("pages never overlap, and the total is of all pages", async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((page) => list("sue", { scope: "team", pageSize: 10, page })),
    );
    expect(pages.map(({ total }) => total)).toEqual([5, 5, 5]);
    expect(pages.flatMap(names)).toHaveLength(5);
    expect(new Set(pages.flatMap(names)).size).toBe(5);
  });

  test("shows work, the next step of the plan, contacts with employers this month, and what was told of VR", async () => {
    const w = world();
    const { clientId, episodeId } = await w.anIpsClient("ben", {
      firstName: "Nia",
      lastName: "Brown",
      enteredOn: "2026-05-01",
    });
    await w.as("ben").job.add({
      jobId: v7(),
      clientId,
      employerName: "Kessler Hardware",
      title: "Clerk",
      startedOn: "2026-06-08",
      hoursPerWeek: 20,
      hourlyWageCents: 1600,
      openToAnyone: true,
      permanent: null,
    });
    for (const on of ["2026-05-31", "2026-06-01", "2026-06-15"]) {
      await w.as("ben").employer.addContact({
        employerContactId: v7(),
        employer: { newEmployerId: v7(), name: "Kessler Hardware" },
        on,
        mode: "in-person",
        hiringManager: true,
        step: null,
        purpose: null,
        attendees: [],
        businessNote: null,
        clientId,
        clientNote: null,
      });
    }
    await w.as("ben").contact.add({
      contactId: v7(),
      clientId,
      on: "2026-06-11",
      place: "worksite",
      minutes: 30,
      note: null,
    });
    await w.as("ben").milestone.record({
      milestoneId: v7(),
      clientId,
      kind: "vr-application",
      subjectId: episodeId,
      on: "2026-05-02",
      evidenceReference: null,
    });
    const step = (text: string, by: string | null, state: "open" | "done") => ({
      stepId: v7(),
      text,
      owner: "client" as const,
      by,
      state,
      doneOn: null,
    });
    const objectives = [
      {
        objectiveId: v7(),
        title: "Keep the job",
        steps: [
          step("Undated", null, "open"),
          step("Later", "2026-07-01", "open"),
          step("Done", "2026-06-01", "done"),
          step("Call Jo", "2026-06-20", "open"),
        ],
      },
    ];
    await w.rows("ben", (tx) =>
      tx.insert(plan).values({
        id: v7(),
        agencyId: w.agencyIds.harbor,
        unitId: w.unitId("Harbor East"),
        clientId,
        content: { ...emptyPlan, objectives },
      }),
    );
    expect((await list("ben", { text: "nia" })).rows).toMatchObject([
      {
        phase: "working",
        employerName: "Kessler Hardware",
        lastContactOn: "2026-06-11",
        employerContactsThisMonth: 2,
        nextStep: { text: "Call Jo", by: "2026-06-20" },
        partner: { status: "applicant", personName: null, agencyName: null, source: "reported" },
      },
    ]);
    expect((await list("bea", { text: "nia" })).rows).toMatchObject([
      { employerContactsThisMonth: null, lastContactOn: null },
    ]);
  });
});

describe("a VR caseload", () => {
  test("is the counselor's own cases, the supervisor's office, with the program's side as far as it is released", async () => {
    const w = world();
    const vr = await w.aVrClient("eric", { appliedOn: "2026-04-10" });
    await w.aVrClient("eric", { firstName: "Kim", lastName: "Open", appliedOn: "2026-06-01" });
    await w.aVrClient("nora", { firstName: "South", lastName: "Person" });
    await w.areOnePerson(donna.clientId, vr.clientId);
    expect((await list("eric")).rows).toMatchObject([
      {
        client: { name: "Donna Rivera" },
        phase: "getting-started",
        vrStatus: "applicant",
        enteredOn: "2026-04-10",
        partner: null,
        mostUrgent: { rule: "vr.eligibility-decision", status: "overdue" },
      },
      { client: { name: "Kim Open" }, partner: null },
    ]);
    const releaseId = await w.aRelease("ana", donna.clientId, "state", [
      "identity",
      "referral-and-eligibility",
      "employer-contacts",
    ]);
    expect((await list("vera", { scope: "team" })).rows[0]).toMatchObject({
      client: { clientId: vr.clientId },
      staff: { name: "Eric Miller" },
      openFindings: 2,
      partner: {
        agencyName: "Harbor Behavioral Health",
        personName: "Ana Lopez",
        source: "released",
        status: null,
      },
    });
    await w.aRelease("eric", vr.clientId, "harbor", ["ipe-and-vr-services"]);
    expect((await list("ana", { text: "donna" })).rows[0]).toMatchObject({
      mostUrgent: { rule: "vr.eligibility-decision", status: "overdue", due: "2026-06-09" },
      partner: { agencyName: "State VR", personName: "Eric Miller", source: "released", status: "applicant" },
    });
    await w.revoke("ana", releaseId);
    expect((await list("eric")).rows[0]).toMatchObject({ partner: null, openFindings: 1 });
    expect((await list("vera", { scope: "team" })).loads).toEqual([
      { staff: { staffId: w.staffId("eric"), name: "Eric Miller" }, open: 2, fte: 1, limit: null },
    ]);
  });
});

test("the number of statements does not grow with the number of people", async () => {
  const w = world();
  const few = await countStatements(w.database.appPool, () => list("lou", { scope: "team" }));
  for (let each = 0; each < 12; each += 1)
    await w.anIpsClient("lou", { firstName: `Person ${each}`, lastName: "Many" });
  const many = await countStatements(w.database.appPool, () => list("lou", { scope: "team" }));
  expect([few.result.total, many.result.total]).toEqual([1, 13]);
  expect(many.statements).toEqual(few.statements);
  // One to bind the actor, one for the settings, one for the people, eight for what the rules read, one for the page, one for the loads.
  expect(many.statements.length).toBeLessThanOrEqual(3);
});
