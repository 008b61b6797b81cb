import { accessEntry, client } from "@ips/db";
import { dataGroups, type DataGroup } from "@ips/domain";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { countStatements } from "../../../test/everyday/count-statements.ts";
import { refusal, rejects } from "../../../test/everyday/refusal.ts";
import { useWorld, type Player } from "../../../test/everyday/use-world.ts";

const world = useWorld();
const identity = {
  firstName: "Rosa",
  lastName: "Garcia",
  preferredName: "Rosie",
  pronoun: "she",
  bornOn: "1988-02-29",
  phone: "555 0101",
  email: "rosa@example.org",
  language: "es",
} as const;

const pages = (player: Player, clientId: string) => {
  const { get, contacts, employerContacts, jobs, milestones, history } = world().as(player).client;
  return {
    get: () => get({ clientId }),
    contacts: () => contacts({ clientId }),
    employerContacts: () => employerContacts({ clientId }),
    jobs: () => jobs({ clientId }),
    milestones: () => milestones({ clientId }),
    history: () => history({ clientId }),
  };
};
const looks = async (clientId: string) =>
  (
    await world()
      .database.owner.select()
      .from(accessEntry)
      .where(eq(accessEntry.clientId, clientId))
      .orderBy(accessEntry.at)
  ).map(({ readerName, groups, screen, releaseId }) => ({
    readerName,
    groups,
    screen,
    underRelease: releaseId !== null,
  }));

describe("who must not get in", () => {
  let donna: string;
  beforeAll(async () => {
    donna = (await world().anIpsClient("ana")).clientId;
  });

  test.each(["wes", "lou", "eric", "val", "nora"] as const)(
    "%s finds no page of a person who is not open to them, the same as for nobody, and leaves no trace",
    async (player) => {
      for (const [name, page] of Object.entries(pages(player, donna))) {
        const refused = await refusal(page());
        const nobody = pages(player, v7())[name as keyof ReturnType<typeof pages>];
        expect(refused).toEqual(await refusal(nobody()));
        expect(refused).toMatchObject({ code: "NOT_FOUND", app: { code: "not-found", facts: {} } });
      }
      expect(await looks(donna)).toEqual([]);
    },
  );

  test("a foreign person takes the same statements as nobody", async () => {
    const pool = world().database.appPool;
    const foreign = await countStatements(pool, () =>
      refusal(world().as("lou").client.get({ clientId: donna })),
    );
    const nobody = await countStatements(pool, () =>
      refusal(world().as("lou").client.get({ clientId: v7() })),
    );
    expect(foreign.statements).toEqual(nobody.statements);
  });

  test.each(["wes", "lou", "eric"] as const)("%s changes no name there", async (player) => {
    const refused = await refusal(world().as(player).client.updateIdentity({ clientId: donna, identity }));
    expect(refused).toEqual(
      await refusal(world().as(player).client.updateIdentity({ clientId: v7(), identity })),
    );
    expect(refused.code).toBe("NOT_FOUND");
    expect((await world().as("ana").client.get({ clientId: donna })).name).toBe("Donna Rivera");
  });

  test("a release closes with its revocation, before its first and after its last day, and to another office", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const groups: DataGroup[] = ["identity", "referral-and-eligibility"];
    await rejects(world().as("eric").client.get({ clientId }), "NOT_FOUND");
    await world().aRelease("ana", clientId, "state", groups, {
      validFrom: "2026-01-01",
      expiresOn: "2026-06-14",
    });
    await rejects(world().as("eric").client.get({ clientId }), "NOT_FOUND");
    await world().aRelease("ana", clientId, "valley", groups, { validFrom: "2026-06-16" });
    await rejects(world().as("val").client.get({ clientId }), "NOT_FOUND");
    const releaseId = await world().aRelease("ana", clientId, "state", groups, {
      validFrom: "2026-06-15",
      expiresOn: "2026-06-15",
      toUnit: "North Office",
    });
    expect(await world().as("eric").client.get({ clientId })).toMatchObject({
      own: false,
      name: "Donna Rivera",
    });
    await rejects(world().as("nora").client.get({ clientId }), "NOT_FOUND");
    await world().revoke("ana", releaseId);
    await rejects(world().as("eric").client.get({ clientId }), "NOT_FOUND");
  });

  test("another agency's record is read, never written", async () => {
    const { clientId } = await world().anIpsClient("ana");
    await world().aRelease(
      "ana",
      clientId,
      "lakeside",
      dataGroups.filter((group) => group !== "substance-use"),
    );
    const page = await world().as("lou").client.get({ clientId });
    expect(page.own).toBe(false);
    expect(Object.values(page.can).filter(Boolean)).toEqual([]);
    await rejects(world().as("lou").client.updateIdentity({ clientId, identity }), "FORBIDDEN");
  });

  test.each(["adam", "bill"] as const)("%s has a role that opens no person's page", async (player) => {
    await rejects(world().as(player).client.get({ clientId: donna }), "FORBIDDEN");
  });

  test.each(["pat", "bea"] as const)("%s reads the page and changes nothing", async (player) => {
    expect(await world().as(player).client.get({ clientId: donna })).toMatchObject({
      own: true,
      can: { editIdentity: false, logContact: false },
    });
    await rejects(world().as(player).client.updateIdentity({ clientId: donna, identity }), "FORBIDDEN");
  });

  test("a role that reads no employer contacts is told neither of them nor of their clock", async () => {
    const page = await world().as("bea").client.get({ clientId: donna });
    expect(page.counts).toEqual({ contacts: null, employerContacts: null, jobs: 0 });
    expect(
      page.findings.map(({ rule }) => rule).filter((rule) => rule.startsWith("ips.first-employer-contact")),
    ).toEqual([]);
    expect(page.phase).toBe("job-search");
  });
});

describe("taking a person in", () => {
  const input = (change: object = {}) => ({
    clientId: v7(),
    episodeId: v7(),
    number: `H-${v7().slice(-6)}`,
    unitId: world().unitId("Harbor East"),
    identity,
    referredOn: "2026-05-20",
    enteredOn: "2026-06-02",
    specialistId: world().staffId("ben"),
    ...change,
  });

  test("makes the record, the episode with its dates, and who carries them; sent twice it is one client", async () => {
    const sent = input();
    await world().as("ana").client.create(sent);
    await world().as("ana").client.create(sent);
    const page = await world().as("ana").client.get({ clientId: sent.clientId });
    expect(page).toMatchObject({
      own: true,
      name: "Rosie Garcia",
      number: sent.number,
      identity: { ...identity },
      agencyName: "Harbor Behavioral Health",
      unitName: "Harbor East",
      phase: "getting-started",
      day: 13,
      specialist: { name: "Ben Ortiz" },
      vr: null,
      band: { sharedWith: [], receivedFrom: [] },
    });
    expect(page.episodes).toMatchObject([
      { episodeId: sent.episodeId, referredOn: "2026-05-20", enteredOn: "2026-06-02", exitedOn: null },
    ]);
    expect(page.timeline.events.map(({ kind, on }) => [kind, on])).toEqual([
      ["referral", "2026-05-20"],
      ["program-entry", "2026-06-02"],
    ]);
  });

  test("sent twice at the same moment it is one client too", async () => {
    const sent = input();
    expect(
      await Promise.all([world().as("ana").client.create(sent), world().as("ana").client.create(sent)]),
    ).toEqual([{ id: sent.clientId }, { id: sent.clientId }]);
  });

  test("a number is given once in an agency, and another agency may have the same", async () => {
    const first = input();
    await world().as("ana").client.create(first);
    const refused = await refusal(
      world()
        .as("wes")
        .client.create(
          input({ number: first.number, unitId: world().unitId("Harbor West"), specialistId: null }),
        ),
    );
    expect(refused).toMatchObject({
      code: "CONFLICT",
      app: { code: "client.number-taken", facts: { number: first.number } },
    });
    await world()
      .as("lou")
      .client.create(input({ number: first.number, unitId: world().unitId("Lakeside"), specialistId: null }));
  });

  test("happens in a program of one's own, with a specialist of it", async () => {
    await rejects(
      world()
        .as("ana")
        .client.create(input({ unitId: world().unitId("Harbor West") })),
      "NOT_FOUND",
    );
    await rejects(
      world()
        .as("ana")
        .client.create(input({ unitId: world().unitId("Lakeside") })),
      "NOT_FOUND",
    );
    await rejects(
      world()
        .as("ana")
        .client.create(input({ unitId: v7() })),
      "NOT_FOUND",
    );
    expect(
      await refusal(
        world()
          .as("ana")
          .client.create(input({ specialistId: world().staffId("wes") })),
      ),
    ).toMatchObject({ fields: [{ path: "specialistId" }] });
    await rejects(
      world()
        .as("ana")
        .client.create(input({ specialistId: world().staffId("lou") })),
      "NOT_FOUND",
    );
    await rejects(
      world()
        .as("eric")
        .client.create(input({ unitId: world().unitId("North Office") })),
      "FORBIDDEN",
    );
  });

  test("today is the last day of entry; nobody is born tomorrow", async () => {
    await rejects(
      world()
        .as("ana")
        .client.create(input({ enteredOn: "2026-06-16" })),
      "CONFLICT",
      "milestone.in-future",
    );
    const unborn = input({ identity: { ...identity, bornOn: "2026-06-16" } });
    expect(await refusal(world().as("ana").client.create(unborn))).toMatchObject({
      code: "BAD_REQUEST",
      fields: [{ path: "identity.bornOn", code: "date.impossible" }],
    });
  });

  test("a key that is taken by another agency's record is not found", async () => {
    const theirs = await world().anIpsClient("lou");
    const refused = await refusal(
      world()
        .as("ana")
        .client.create(input({ clientId: theirs.clientId })),
    );
    expect(["CONFLICT", "NOT_FOUND"]).toContain(refused.code);
    expect(JSON.stringify(refused)).not.toContain("Lakeside");
    const [row] = await world().database.owner.select().from(client).where(eq(client.id, theirs.clientId));
    expect(row?.lastName).toBe("Rivera");
  });
});

describe("correcting a name", () => {
  test("changes the own record alone, and the history says what stood before", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const vr = await world().aVrClient("eric");
    await world().areOnePerson(clientId, vr.clientId);
    await world().as("ana").client.updateIdentity({ clientId, identity });
    expect((await world().as("ana").client.get({ clientId })).name).toBe("Rosie Garcia");
    expect((await world().as("eric").client.get({ clientId: vr.clientId })).name).toBe("Donna Rivera");
    const { rows } = await world().as("ana").client.history({ clientId });
    expect(rows[0]).toMatchObject({
      table: "client",
      action: "update",
      byName: "Ana Lopez",
      byAgencyName: "Harbor Behavioral Health",
      screen: "client.updateIdentity",
    });
    expect(rows[0]?.changes).toEqual(
      expect.arrayContaining([{ field: "first_name", before: "Donna", after: "Rosa" }]),
    );
  });
});

describe("the history of a record", () => {
  test("says what each row is about, and tells of a date once", async () => {
    const { clientId, episodeId } = await world().anIpsClient("ana", { enteredOn: "2026-05-01" });
    const reference = { milestoneId: v7(), clientId, subjectId: episodeId, evidenceReference: null };
    await world()
      .as("ana")
      .milestone.record({ ...reference, kind: "referral", on: "2026-04-20" });
    await world().aRelease("ana", clientId, "state", ["identity", "job-search-plan"]);
    const { rows, total } = await world().as("ana").client.history({ clientId });
    expect(total).toBe(rows.length);
    expect(rows.filter(({ table }) => table === "release_grant")).toEqual([]);
    expect(rows.filter(({ table, action }) => table === "episode" && action === "update")).toEqual([]);
    expect(
      rows.find(({ table, about }) => table === "milestone" && about?.code === "referral")?.about,
    ).toEqual({
      code: "referral",
      on: "2026-04-20",
      name: null,
      before: null,
      reason: null,
    });
    expect(rows.find(({ table }) => table === "release")?.about?.name).toBeTruthy();
  });
});

describe("both sides on one page", () => {
  let harbor: { clientId: string; episodeId: string };
  let vr: { clientId: string; caseId: string };
  const shared: DataGroup[] = [
    "identity",
    "referral-and-eligibility",
    "employer-contacts",
    "case-notes",
    "jobs-and-wages",
  ];

  beforeAll(async () => {
    harbor = await world().anIpsClient("ana", { enteredOn: "2026-05-01" });
    vr = await world().aVrClient("eric", {
      appliedOn: "2026-03-02",
      eligibleOn: "2026-03-20",
      status: "eligible",
    });
    await world().as("ana").milestone.record({
      milestoneId: v7(),
      clientId: harbor.clientId,
      kind: "vr-application",
      subjectId: harbor.episodeId,
      on: "2026-03-05",
      evidenceReference: null,
    });
    await world().as("ana").contact.add({
      contactId: v7(),
      clientId: harbor.clientId,
      on: "2026-05-04",
      place: "home",
      minutes: 30,
      note: "First meeting.",
    });
    await world().as("eric").contact.add({
      contactId: v7(),
      clientId: vr.clientId,
      on: "2026-05-06",
      place: "office",
      minutes: 20,
      note: "Intake.",
    });
    await world()
      .as("ana")
      .employer.addContact({
        employerContactId: v7(),
        employer: { newEmployerId: v7(), name: "Kessler Hardware" },
        on: "2026-05-20",
        mode: "in-person",
        hiringManager: true,
        step: "introduce",
        purpose: "learn-about-jobs",
        attendees: ["specialist"],
        businessNote: null,
        clientId: harbor.clientId,
        clientNote: null,
      });
    await world().areOnePerson(harbor.clientId, vr.clientId);
  });

  test("without a release each side has its own, and nothing hints at the other", async () => {
    const theirs = await world().as("eric").client.get({ clientId: vr.clientId });
    expect(theirs).toMatchObject({
      episodes: [],
      specialist: null,
      counts: { contacts: 1, employerContacts: 0, jobs: 0 },
      phase: "getting-started",
    });
    expect(theirs.timeline.events.map(({ track }) => track)).not.toContain("ips");
    expect(theirs.findings.map(({ rule }) => rule)).toEqual(["vr.eligibility-decision", "vr.ipe"]);
    const ours = await world().as("ana").client.get({ clientId: harbor.clientId });
    expect(ours.vr).toMatchObject({
      source: "reported",
      appliedOn: "2026-03-05",
      eligibleOn: null,
      agencyName: null,
    });
    expect(JSON.stringify([theirs])).not.toMatch(/Harbor|Kessler|Ana Lopez/);
    expect(JSON.stringify([ours])).not.toMatch(/State VR|Eric Miller|2026-03-20/);
  });

  test("a VR counselor sees the own case joined with what the release opens, read and logged", async () => {
    const releaseId = await world().aRelease("ana", harbor.clientId, "state", shared);
    const page = await world().as("eric").client.get({ clientId: vr.clientId });
    expect(page).toMatchObject({
      own: true,
      clientId: vr.clientId,
      agencyName: "State VR",
      phase: "getting-started",
      day: 105,
      specialist: { name: "Ana Lopez" },
      vr: { source: "own", caseId: vr.caseId, appliedOn: "2026-03-02", counselorName: "Eric Miller" },
      counts: { contacts: 2, employerContacts: 1, jobs: 0 },
      band: {
        receivedFrom: [
          { agencyName: "Harbor Behavioral Health", unitName: "Harbor East", expiresOn: "2026-12-31" },
        ],
      },
      can: { editIdentity: true, editVrCase: true, editPlan: false, closeEpisode: false },
    });
    expect(page.episodes).toMatchObject([{ enteredOn: "2026-05-01", unitName: "Harbor East" }]);
    expect(page.timeline.events.map(({ track, kind, on }) => [on, track, kind])).toEqual([
      ["2026-03-02", "vr", "vr-application"],
      ["2026-03-20", "vr", "vr-eligibility"],
      ["2026-05-01", "ips", "program-entry"],
      ["2026-05-04", "ips", "contact"],
      ["2026-05-06", "vr", "contact"],
      ["2026-05-20", "ips", "employer-contact"],
    ]);
    expect(
      page.findings.filter(({ leads }) => leads).map(({ rule, status, due }) => [rule, status, due]),
    ).toEqual([
      ["vr.eligibility-decision", "met", "2026-05-01"],
      ["vr.ipe", "due", "2026-06-18"],
      ["ips.first-employer-contact.from-entry", "met", "2026-05-31"],
    ]);
    expect(page.timeline.limits).toMatchObject([
      {
        rule: "vr.eligibility-decision",
        track: "vr",
        from: "2026-03-02",
        to: "2026-05-01",
        metOn: "2026-03-20",
      },
      { rule: "vr.ipe", track: "vr", from: "2026-03-20", to: "2026-06-18", metOn: null },
      {
        rule: "ips.first-employer-contact.from-entry",
        track: "ips",
        from: "2026-05-01",
        to: "2026-05-31",
        metOn: "2026-05-20",
      },
    ]);
    const contacts = await world().as("eric").client.contacts({ clientId: vr.clientId });
    expect(contacts.rows.map(({ note, staff, mine }) => [note, staff?.name, mine])).toEqual([
      ["Intake.", "Eric Miller", true],
      ["First meeting.", "Ana Lopez", false],
    ]);
    expect((await looks(harbor.clientId)).filter(({ underRelease }) => underRelease)).toEqual([
      {
        readerName: "Eric Miller",
        groups: expect.arrayContaining(shared),
        screen: "client.get",
        underRelease: true,
      },
      { readerName: "Eric Miller", groups: ["case-notes"], screen: "client.contacts", underRelease: true },
    ]);

    await world().revoke("ana", releaseId);
    const after = await world().as("eric").client.get({ clientId: vr.clientId });
    expect(JSON.stringify(after)).not.toMatch(/Harbor|Kessler|Ana Lopez|2026-05-04|2026-05-20/);
  });

  test("an IPS reader sees VR's own case once VR releases it, without VR's identity, instead of what was told", async () => {
    const releaseId = await world().aRelease("eric", vr.clientId, "harbor", ["ipe-and-vr-services"]);
    const page = await world().as("ana").client.get({ clientId: harbor.clientId });
    expect(page.vr).toMatchObject({
      source: "released",
      agencyName: "State VR",
      officeName: "North Office",
      counselorName: "Eric Miller",
      eligibleOn: "2026-03-20",
    });
    expect(page.findings.find(({ rule }) => rule === "vr.ipe")).toMatchObject({
      status: "due",
      due: "2026-06-18",
    });
    expect(page.counts.contacts).toBe(1);
    expect(page.timeline.events.filter(({ kind }) => kind === "vr-application")).toMatchObject([
      { on: "2026-03-02", source: "own" },
    ]);
    await rejects(world().as("ana").client.get({ clientId: vr.clientId }), "NOT_FOUND");
    await world().revoke("eric", releaseId);
    expect((await world().as("ana").client.get({ clientId: harbor.clientId })).vr?.source).toBe("reported");
  });

  test("without employer contacts a counselor is not told that nobody was met", async () => {
    const releaseId = await world().aRelease("ana", harbor.clientId, "state", [
      "identity",
      "referral-and-eligibility",
    ]);
    const page = await world().as("eric").client.get({ clientId: vr.clientId });
    expect(page.counts.employerContacts).toBe(0);
    expect(page.findings.map(({ rule }) => rule)).not.toContain("ips.first-employer-contact.from-entry");
    await world().revoke("ana", releaseId);
  });

  test("before acceptance the sender's record opens by its own key, read only", async () => {
    const sent = await world().anIpsClient("ana", { firstName: "Linh", lastName: "Jones" });
    await world().aRelease("ana", sent.clientId, "state", ["identity", "referral-and-eligibility"]);
    expect(await world().as("eric").client.get({ clientId: sent.clientId })).toMatchObject({
      own: false,
      name: "Linh Jones",
      agencyName: "Harbor Behavioral Health",
      phase: "job-search",
      counts: { contacts: null, employerContacts: null, jobs: null },
      can: { editIdentity: false, logContact: false, editPlan: false, sign: false },
    });
    expect((await world().as("eric").client.history({ clientId: sent.clientId })).rows).toEqual([]);
  });

  test("the statements of a page do not grow with what it shows", async () => {
    const pool = world().database.appPool;
    await world().aRelease("ana", harbor.clientId, "state", shared);
    const alone = await world().aVrClient("eric");
    const page = (clientId: string) =>
      countStatements(pool, () => world().as("eric").client.get({ clientId }));
    const few = await page(alone.clientId);
    const many = await page(vr.clientId);
    expect(many.statements).toEqual(few.statements);
    // One to bind the actor, five for the page, one for the settings, nine for what the rules read, one for the band, one for the log.
    expect(many.statements.length).toBeLessThanOrEqual(4);
    const list = await countStatements(pool, () =>
      world().as("eric").client.contacts({ clientId: vr.clientId }),
    );
    expect(list.statements.length).toBeLessThanOrEqual(5);
  });
});

test("contacts are paged, and the total is of all pages", async () => {
  const { clientId } = await world().anIpsClient("ana");
  for (let day = 1; day <= 12; day += 1) {
    const on = `2026-06-${String(day).padStart(2, "0")}`;
    await world()
      .as("ana")
      .contact.add({ contactId: v7(), clientId, on, place: "office", minutes: 10, note: null });
  }
  const { rows, total } = await world().as("ana").client.contacts({ clientId, page: 3, pageSize: 5 });
  expect([total, rows.map(({ on }) => on)]).toEqual([12, ["2026-06-02", "2026-06-01"]]);
  expect(await world().as("ana").client.contacts({ clientId, page: 9, pageSize: 5 })).toMatchObject({
    rows: [],
    total: 12,
  });
});
