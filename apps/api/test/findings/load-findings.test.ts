import {
  agencySetting,
  client,
  clockExtension,
  contact,
  episode,
  job,
  milestone,
  person,
  plan,
  release,
  releaseGrant,
  staff,
  vrCase,
} from "@ips/db";
import { federalDefault, type Finding, type RuleId } from "@ips/domain";
import { and, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ActorContext } from "../../src/actor-context.ts";
import { loadFindings } from "../../src/features/findings/load-findings.ts";
import { findingsInputs, findingsQuestions } from "../../src/features/findings/findings-inputs.ts";
import { askTogether } from "../../src/query/ask-together.ts";
import { loadJurisdiction } from "../../src/features/findings/load-jurisdiction.ts";
import { importFolder, readFolder } from "../../src/features/import/import-folder.ts";
import { onBehalfOfSystem } from "../../src/features/import/run/on-behalf.ts";
import { apiTest, type ApiTest, type TestAgency } from "../../src/testing/api-test.ts";
import { countStatements } from "../everyday/count-statements.ts";
import { temporaryFolder } from "../import/import-world.ts";
import {
  clientHeadings,
  contactHeadings,
  employerContactHeadings,
  smallTeam,
  writeSheets,
} from "../import/write-sheets.ts";

const asOf = "2026-10-31";

describe("what the rules read from the record", () => {
  let api: ApiTest;
  let harbor: TestAgency;
  let vr: TestAgency;
  let system: ActorContext;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    api = await apiTest();
    api.setToday(asOf);
    harbor = await api.agency({ kind: "ips", unitName: "East" });
    vr = await api.agency({ kind: "vr", unitName: "North Office" });
    system = harbor.system;
    const folder = await temporaryFolder();
    const row = (number: string, entry: string, ...rest: string[]) => [
      number,
      "Donna",
      "Rivera",
      "",
      "",
      entry,
      "Team B",
      "Ana Lopez",
      "East",
      ...rest,
    ];
    await writeSheets(folder, {
      staff: smallTeam.staff,
      clients: [
        clientHeadings,
        row("H-1", "9/1/2026", "", "", "Eric Miller", "7/5/2026", "7/18/2026", ""),
        row("H-2", "9/1/2026", "", "", "", "", "", ""),
        row("H-3", "1/1/2025", "6/1/2025", "", "", "1/5/2025", "", ""),
        ["H-4", "Omar", "Smith", "", "", "9/1/2026", "Team B", "Eva Stone", "West", "", "", "", "", "", ""],
      ],
      contacts: [
        contactHeadings,
        ["9/2/2026", "Ana Lopez", "H-1", "10", "Phone", ""],
        ["9/9/2026", "Ana Lopez", "H-1", "30", "Community", ""],
        ["8/20/2026", "Ana Lopez", "H-1", "30", "Office", ""],
      ],
      "employer-contacts": [
        employerContactHeadings,
        ["9/20/2026", "Ana Lopez", "Valley Foods", "Y", "In person", "H-1", ""],
        ["9/21/2026", "Ana Lopez", "Valley Foods", "Y", "In person", "", ""],
        ["8/31/2026", "Ana Lopez", "Valley Foods", "Y", "In person", "H-1", ""],
        ["9/12/2026", "Ana Lopez", "Valley Foods", "N", "In person", "H-1", ""],
        ["10/5/2026", "Ana Lopez", "Valley Foods", "Y", "In person", "H-1", ""],
      ],
    });
    const sheets = await readFolder(folder);
    await importFolder(onBehalfOfSystem(system), sheets, { asOf, preview: false, applyCorrections: true });
    for (const { id, number } of await system.run((tx) =>
      tx.select({ id: client.id, number: client.number }).from(client),
    ))
      ids.set(number, id);
  }, 60_000);
  afterAll(() => api.close());

  const idOf = (number: string) => ids.get(number) ?? "";
  const inputOf = async (number: string, ctx = system) => {
    const inputs = await ctx.run(async (tx) =>
      findingsInputs(await askTogether(tx, findingsQuestions({ clientIds: [idOf(number)] }))),
    );
    return inputs.get(idOf(number));
  };
  const findingsOf = async (number: string, rule: RuleId, ctx = system): Promise<Finding[]> => {
    const found = await ctx.run(async (tx) =>
      loadFindings(tx, { clientIds: [idOf(number)] }, asOf, await loadJurisdiction(tx)),
    );
    return (found.get(idOf(number)) ?? []).filter((finding) => finding.rule === rule);
  };

  test("the episode begins with its entry; the first meeting is the first one in person after it", async () => {
    expect(await inputOf("H-1")).toMatchObject({
      episode: { enteredOn: "2026-09-01", exitedOn: null, firstMeetingOn: "2026-09-09" },
    });
    expect(await inputOf("H-2")).toMatchObject({ episode: { firstMeetingOn: null } });
  });

  test("a contact with a business counts for the client it was made for", async () => {
    expect((await inputOf("H-1"))?.employerContacts).toContainEqual(
      expect.objectContaining({ onDate: "2026-09-20", mode: "in-person", hiringManager: true }),
    );
    expect((await inputOf("H-2"))?.employerContacts).toEqual([]);
  });

  test("contacts before the entry and after the first that counts are not read, however many there are", async () => {
    expect((await inputOf("H-1"))?.employerContacts.map(({ onDate }) => onDate).toSorted()).toEqual([
      "2026-09-12",
      "2026-09-20",
    ]);
  });

  test("an agency that also asks who was there gets the later ones: the first that counts may be among them", async () => {
    const setCounts = (jurisdiction: object) =>
      system.run((tx) =>
        tx
          .insert(agencySetting)
          .values({ agencyId: harbor.id, jurisdiction })
          .onConflictDoUpdate({ target: agencySetting.agencyId, set: { jurisdiction } }),
      );
    await setCounts({ ips: { firstEmployerContactCounts: { attendeesAnyOf: ["client"] } } });
    expect((await inputOf("H-1"))?.employerContacts.map(({ onDate }) => onDate).toSorted()).toEqual([
      "2026-09-12",
      "2026-09-20",
      "2026-10-05",
    ]);
    await setCounts({});
  });

  test("what was told about VR stands as told, each date with the row behind it", async () => {
    const input = await inputOf("H-1");
    expect(input?.vr).toMatchObject({
      source: "reported",
      appliedOn: "2026-07-05",
      eligibleOn: "2026-07-18",
      ipeSignedOn: null,
      applicationCompleteOn: null,
    });
    expect(Object.keys(input?.milestoneIds ?? {}).toSorted()).toEqual([
      "program-entry",
      "vr-application",
      "vr-eligibility",
    ]);
    expect((await inputOf("H-2"))?.vr).toBeNull();
  });

  test("leaving IPS stops no VR clock", async () => {
    expect(await findingsOf("H-3", "vr.eligibility-decision")).toMatchObject([
      { status: "overdue", daysLeft: -604 },
    ]);
  });

  test("a corrected date counts in place of the one it corrects, and one taken back counts no more", async () => {
    const [told] = await system.run((tx) =>
      tx
        .select()
        .from(milestone)
        .where(
          and(
            eq(milestone.clientId, idOf("H-1")),
            eq(milestone.kind, "vr-eligibility"),
            isNull(milestone.replacesId),
          ),
        ),
    );
    const { agencyId = "", unitId = "", clientId = "", episodeId = null, id: replacesId = "" } = told ?? {};
    const corrected = {
      agencyId,
      unitId,
      clientId,
      episodeId,
      kind: "vr-eligibility",
      source: "reported",
    } as const;
    const [first, second] = [api.deps.newId(), api.deps.newId()];
    await system.run((tx) =>
      tx
        .insert(milestone)
        .values({ id: first, ...corrected, onDate: "2026-07-20", replacesId, reason: "VR wrote" }),
    );
    expect((await inputOf("H-1"))?.vr?.eligibleOn).toBe("2026-07-20");
    expect((await inputOf("H-1"))?.milestoneIds?.["vr-eligibility"]).toBe(first);
    await system.run((tx) =>
      tx
        .insert(milestone)
        .values({ id: second, ...corrected, onDate: null, replacesId: first, reason: "another person" }),
    );
    expect((await inputOf("H-1"))?.vr?.eligibleOn).toBeNull();
  });

  test("releases and the plan are judged with the rest", async () => {
    const clientId = idOf("H-2");
    const { agencyId = "", unitId = "" } =
      (await system.run((tx) => tx.select().from(client).where(eq(client.id, clientId))))[0] ?? {};
    const owner = { agencyId, unitId, clientId };
    const releaseId = api.deps.newId();
    const terms = { toAgencyId: vr.id, validFrom: "2026-09-01", expiresOn: "2026-11-05" };
    await system.run(async (tx) => {
      await tx.insert(release).values({
        id: releaseId,
        ...owner,
        ...terms,
        purposes: ["referral-to-vr"],
        signedByName: "Omar Smith",
        capacity: "self",
        signatureKind: "on-screen",
        signatureReference: releaseId,
        signedOn: "2026-09-01",
        formLanguage: "en",
        statementVersion: "1",
      });
      await tx
        .insert(releaseGrant)
        .values({ id: api.deps.newId(), ...owner, ...terms, releaseId, dataGroup: "job-search-plan" });
      await tx.insert(plan).values({ id: api.deps.newId(), ...owner, content: {}, reviewOn: "2026-10-25" });
    });
    expect((await inputOf("H-2"))?.releases).toMatchObject([
      { toAgencyName: vr.name, groups: ["job-search-plan"], expiresOn: "2026-11-05", revokedOn: null },
    ]);
    expect(await findingsOf("H-2", "release.expiry")).toMatchObject([{ status: "due", daysLeft: 5 }]);
    expect(await findingsOf("H-2", "plan.review")).toMatchObject([{ status: "overdue", daysLeft: -6 }]);
  });

  test("a VR agency is judged by its own case, with what was agreed", async () => {
    const [clientId, caseId, personId] = [api.deps.newId(), api.deps.newId(), api.deps.newId()];
    const owner = { agencyId: vr.id, unitId: vr.unit.id, clientId };
    await vr.system.run(async (tx) => {
      await tx.insert(person).values({ id: personId });
      await tx.insert(client).values({
        id: clientId,
        agencyId: vr.id,
        unitId: vr.unit.id,
        personId,
        number: "V-1",
        firstName: "Rosa",
        lastName: "Green",
      });
      await tx.insert(vrCase).values({ id: caseId, ...owner, status: "applicant", appliedOn: "2026-08-01" });
      await tx.insert(clockExtension).values({
        id: api.deps.newId(),
        ...owner,
        vrCaseId: caseId,
        clock: "vr-eligibility",
        agreedOn: "2026-09-20",
        newDueOn: "2026-11-15",
        reason: "exceptional-circumstances",
        circumstance: "hospital stay",
        agreedByPerson: "Rosa Green",
        agreedByAgency: "Eric Miller",
      });
    });
    const found = await vr.system.run(async (tx) =>
      loadFindings(tx, { clientIds: [clientId] }, asOf, await loadJurisdiction(tx)),
    );
    expect(found.get(clientId)?.find(({ rule }) => rule === "vr.eligibility-decision")).toMatchObject({
      status: "due",
      due: "2026-11-15",
      record: { table: "vr_case", id: caseId },
    });
  });

  test("the agency's own settings are laid over the federal ones", async () => {
    expect(await system.run((tx) => loadJurisdiction(tx))).toBe(federalDefault);
    const other = await api.agency({ kind: "ips" });
    await other.system.run((tx) =>
      tx.insert(agencySetting).values({
        agencyId: other.id,
        jurisdiction: { ips: { firstEmployerContactStart: "first-meeting" } },
      }),
    );
    expect((await other.system.run((tx) => loadJurisdiction(tx))).ips.firstEmployerContactStart).toBe(
      "first-meeting",
    );
  });

  test("it takes as many statements for four people as for one", async () => {
    const count = (numbers: readonly string[]) =>
      countStatements(api.deps.database.appPool, () =>
        system.run((tx) => loadFindings(tx, { clientIds: numbers.map(idOf) }, asOf, federalDefault)),
      );
    const [one, four] = [await count(["H-1"]), await count(["H-1", "H-2", "H-3", "H-4"])];
    expect(four.result.size).toBe(4);
    expect(four.statements.length).toBe(one.statements.length);
    expect(four.statements.length).toBeLessThanOrEqual(4);
  });

  test("everyone of a unit is the same as naming them", async () => {
    const [east] = await system.run((tx) =>
      tx.select({ unitId: client.unitId }).from(client).where(eq(client.number, "H-1")),
    );
    const named = await system.run((tx) =>
      loadFindings(tx, { clientIds: ["H-1", "H-2", "H-3"].map(idOf) }, asOf, federalDefault),
    );
    const ofUnit = await system.run((tx) =>
      loadFindings(tx, { unitIds: [east?.unitId ?? ""] }, asOf, federalDefault),
    );
    expect(Object.fromEntries(ofUnit)).toEqual(Object.fromEntries(named));
  });

  test("another program's specialist, and another agency, are answered with nothing", async () => {
    const west = {
      id:
        (
          await system.run((tx) =>
            tx.select({ unitId: client.unitId }).from(client).where(eq(client.number, "H-4")),
          )
        )[0]?.unitId ?? "",
      name: "West",
      kind: "program" as const,
    };
    const eva = await harbor.staff({ role: "specialist", unit: west });
    const all = { clientIds: [...ids.values()] };
    const seen = await eva.ctx.run((tx) => loadFindings(tx, all, asOf, federalDefault));
    expect([...seen.keys()]).toEqual([idOf("H-4")]);
    const stranger = await (await api.agency({ kind: "ips" })).staff({ role: "ips-supervisor" });
    expect((await stranger.ctx.run((tx) => loadFindings(tx, all, asOf, federalDefault))).size).toBe(0);
  });

  test("somebody who came back is judged by the open enrollment", async () => {
    const clientId = idOf("H-3");
    const [first] = await system.run((tx) => tx.select().from(episode).where(eq(episode.clientId, clientId)));
    const { agencyId = "", unitId = "" } = first ?? {};
    await system.run((tx) =>
      tx
        .insert(episode)
        .values({ id: api.deps.newId(), agencyId, unitId, clientId, enteredOn: "2026-10-01" }),
    );
    const input = await inputOf("H-3");
    expect(input?.episode).toMatchObject({ enteredOn: "2026-10-01", exitedOn: null });
    // What was told for the first enrollment is not this one's.
    expect(input?.vr).toBeNull();
  });

  test("jobs' dates are not taken for dates of the enrollment", async () => {
    const clientId = idOf("H-4");
    const { agencyId = "", unitId = "" } =
      (await system.run((tx) => tx.select().from(client).where(eq(client.id, clientId))))[0] ?? {};
    await system.run((tx) =>
      tx.insert(job).values({
        id: api.deps.newId(),
        agencyId,
        unitId,
        clientId,
        employerName: "Kessler",
        title: "Cashier",
        startedOn: "2026-10-02",
      }),
    );
    expect(Object.keys((await inputOf("H-4"))?.milestoneIds ?? {})).toEqual(["program-entry"]);
  });

  test("of the job held now the last meeting in person is read, not a call, none before it and none of tomorrow", async () => {
    const clientId = idOf("H-4");
    const { agencyId = "", unitId = "" } =
      (await system.run((tx) => tx.select().from(client).where(eq(client.id, clientId))))[0] ?? {};
    const owner = { agencyId, unitId, clientId };
    const held = { ...owner, employerName: "Kessler", title: "Cashier" };
    const current = api.deps.newId();
    const staffId = (await system.run((tx) => tx.select().from(staff).limit(1)))[0]?.id ?? "";
    const on = (onDate: string, place: "community" | "phone") => ({
      id: api.deps.newId(),
      ...owner,
      staffId,
      onDate,
      place,
      minutes: 20,
    });
    const met = on("2026-10-20", "community");
    await system.run(async (tx) => {
      await tx.insert(job).values([
        { id: api.deps.newId(), ...held, startedOn: "2026-09-01", endedOn: "2026-09-20" },
        { id: current, ...held, startedOn: "2026-10-12" },
        { id: api.deps.newId(), ...held, startedOn: "2026-12-24" },
      ]);
      await tx
        .insert(contact)
        .values([
          on("2026-10-05", "community"),
          met,
          on("2026-10-25", "phone"),
          on("2026-12-01", "community"),
        ]);
    });
    expect(await inputOf("H-4")).toMatchObject({
      job: { id: current, startedOn: "2026-10-12", endedOn: null },
      meetings: [{ id: met.id, onDate: "2026-10-20" }],
    });
  });
});
