import {
  assignment,
  client,
  contact,
  employerContactClient,
  episode,
  history,
  importRun,
  job,
  milestone,
  reportedVr,
  staff,
  staffTeam,
  treatmentTeam,
  weeklyTime,
} from "@ips/db";
import { asc, count, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { systemContext } from "../../src/cli/agency-named.ts";
import type { Tx } from "@ips/db";
import { importWorld, temporaryFolder, type ImportWorld } from "./import-world.ts";
import {
  clientHeadings,
  contactHeadings,
  employerContactHeadings,
  jobHeadings,
  smallTeam,
  weekHeadings,
  withCell,
  writeSheets,
} from "./write-sheets.ts";

type Sheets = Parameters<typeof writeSheets>[1];

describe("importing a later sheet corrects the record", () => {
  let world: ImportWorld;
  beforeEach(async () => {
    world = await importWorld("Small Team");
    return () => world.api.close();
  });

  const bring = async (sheets: Sheets, order: Parameters<ImportWorld["bring"]>[1] = {}) => {
    const folder = await temporaryFolder();
    await writeSheets(folder, sheets);
    return world.bring(folder, order);
  };
  const look = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    systemContext(world.api.deps, world.agency, "test").run(work);
  const changes = (report: Awaited<ReturnType<typeof bring>>) =>
    report.json.corrections.flatMap(({ subject, changes: list }) =>
      list.map(({ field, before, after }) => `${subject} ${field}: ${before} → ${after}`),
    );
  const clients = (heading: string, value: string) => ({
    clients: withCell(smallTeam.clients, 1, heading, value),
  });

  test("an exit is a first date, and ends the assignment", async () => {
    await bring(smallTeam);
    const report = await bring(clients("Exit date", "10/3/2026"));
    expect(changes(report)).toEqual(["H-1 exitedOn: null → 2026-10-03"]);
    expect(await look((tx) => tx.select({ on: episode.exitedOn }).from(episode))).toEqual([
      { on: "2026-10-03" },
    ]);
    expect(await look((tx) => tx.select({ to: assignment.toOn }).from(assignment))).toEqual([
      { to: "2026-10-03" },
    ]);
  });

  test("a changed date keeps the old one visible, with the file and line that corrected it", async () => {
    await bring(smallTeam);
    const report = await bring(clients("Program entry", "5/11/2025"));
    expect(changes(report)).toEqual(["H-1 enteredOn: 2025-05-04 → 2025-05-11"]);
    const entries = await look((tx) =>
      tx
        .select({
          id: milestone.id,
          on: milestone.onDate,
          replaces: milestone.replacesId,
          reason: milestone.reason,
        })
        .from(milestone)
        .where(eq(milestone.kind, "program-entry"))
        .orderBy(asc(milestone.recordedAt)),
    );
    expect(entries.map(({ on }) => on)).toEqual(["2025-05-04", "2025-05-11"]);
    expect(entries[1]).toMatchObject({
      replaces: entries[0]?.id,
      reason: "Imported correction (clients.csv, line 2)",
    });
    expect(await look((tx) => tx.select({ from: assignment.fromOn }).from(assignment))).toEqual([
      { from: "2025-05-11" },
    ]);
  });

  test("entry and exit may both move past each other's old place", async () => {
    await bring({ ...smallTeam, ...clients("Exit date", "6/1/2025") });
    const later = withCell(
      withCell(smallTeam.clients, 1, "Program entry", "5/25/2025"),
      1,
      "Exit date",
      "5/28/2025",
    );
    await bring({ clients: later });
    const earlier = withCell(
      withCell(smallTeam.clients, 1, "Program entry", "5/1/2025"),
      1,
      "Exit date",
      "5/26/2025",
    );
    await bring({ clients: earlier });
    expect(
      await look((tx) => tx.select({ from: episode.enteredOn, to: episode.exitedOn }).from(episode)),
    ).toEqual([{ from: "2025-05-01", to: "2025-05-26" }]);
  });

  test("what was told about VR is corrected as told, not as the agency's own", async () => {
    await bring(smallTeam);
    const later = withCell(
      withCell(smallTeam.clients, 1, "VR application", "7/6/2025"),
      1,
      "VR eligibility",
      "8/1/2025",
    );
    const report = await bring({ clients: withCell(later, 1, "VR counselor", "Mei Adams") });
    expect(changes(report)).toEqual([
      "H-1 vrAppliedOn: 2025-07-05 → 2025-07-06",
      "H-1 vrEligibleOn: null → 2025-08-01",
      "H-1 counselor: Eric Miller → Mei Adams",
    ]);
    const told = await look((tx) =>
      tx
        .select({ kind: milestone.kind, on: milestone.onDate, source: milestone.source })
        .from(milestone)
        .where(eq(milestone.source, "reported"))
        .orderBy(asc(milestone.recordedAt), asc(milestone.kind)),
    );
    expect(told).toHaveLength(3);
    expect(await look((tx) => tx.select({ name: reportedVr.counselorName }).from(reportedVr))).toEqual([
      { name: "Mei Adams" },
    ]);
  });

  test("who the person is, is updated with its history", async () => {
    await bring(smallTeam);
    const report = await bring(clients("Last name", "Rivera Lopez"));
    expect(changes(report)).toEqual(["H-1 lastName: Rivera → Rivera Lopez"]);
    const [kept] = await look((tx) =>
      tx
        .select({ changes: history.changes, screen: history.screen })
        .from(history)
        .where(eq(history.action, "update")),
    );
    expect(kept).toMatchObject({ changes: { last_name: ["Rivera", "Rivera Lopez"] }, screen: "test" });
  });

  test("another specialist is a hand-over on the day of the import", async () => {
    await bring(smallTeam);
    const report = await bring(clients("Employment specialist", "Ben Ortiz"));
    expect(changes(report)).toEqual(["H-1 specialist: Ana Lopez → Ben Ortiz"]);
    const carried = await look((tx) =>
      tx
        .select({ name: staff.name, from: assignment.fromOn, to: assignment.toOn })
        .from(assignment)
        .innerJoin(staff, eq(staff.id, assignment.staffId))
        .orderBy(asc(assignment.fromOn)),
    );
    expect(carried).toEqual([
      { name: "Ana Lopez", from: "2025-05-04", to: "2026-10-31" },
      { name: "Ben Ortiz", from: "2026-10-31", to: null },
    ]);
    expect((await bring(clients("Employment specialist", "Ben Ortiz"))).json.corrections).toEqual([]);
  });

  test("another program moves the person with everything that belongs to them", async () => {
    await bring({
      ...smallTeam,
      contacts: [contactHeadings, ["5/20/2025", "Ana Lopez", "H-1", "30", "Office", ""]],
    });
    const moved = withCell(
      withCell(smallTeam.clients, 1, "Program", "West"),
      1,
      "Employment specialist",
      "Eva Stone",
    );
    const report = await bring({ clients: moved });
    expect(changes(report)).toEqual(["H-1 program: East → West", "H-1 specialist: Ana Lopez → Eva Stone"]);
    const [person] = await look((tx) => tx.select({ unitId: client.unitId }).from(client));
    expect(await look((tx) => tx.select({ unitId: contact.unitId }).from(contact))).toEqual([person]);
    expect(await look((tx) => tx.select({ unitId: episode.unitId }).from(episode))).toEqual([person]);
    const team = await look((tx) =>
      tx
        .select({ unitId: treatmentTeam.unitId })
        .from(episode)
        .innerJoin(treatmentTeam, eq(treatmentTeam.id, episode.treatmentTeamId)),
    );
    expect(team).toEqual([person]);
  });

  test("who came back has a further enrollment, and the first stays", async () => {
    await bring({ ...smallTeam, ...clients("Exit date", "6/1/2026") });
    const back = withCell(
      withCell(smallTeam.clients, 1, "Program entry", "9/1/2026"),
      1,
      "Referral date",
      "8/25/2026",
    );
    const report = await bring({ clients: back });
    expect(changes(report)).toEqual(["H-1 enrollment: null → 2026-09-01"]);
    const spans = await look((tx) =>
      tx
        .select({ from: episode.enteredOn, to: episode.exitedOn })
        .from(episode)
        .orderBy(asc(episode.enteredOn)),
    );
    expect(spans).toEqual([
      { from: "2025-05-04", to: "2026-06-01" },
      { from: "2026-09-01", to: null },
    ]);
    expect((await bring({ clients: back })).json.changed["clients"]).toEqual({
      new: 0,
      unchanged: 1,
      corrected: 0,
    });
  });

  test("a row across two enrollments is refused", async () => {
    await bring({ ...smallTeam, ...clients("Exit date", "6/1/2026") });
    await bring({ clients: withCell(smallTeam.clients, 1, "Program entry", "9/1/2026") });
    const report = await bring(clients("Program entry", "5/20/2026"));
    expect(report.json.rejected).toMatchObject([{ line: 2, code: "overlapping-episode" }]);
  });

  test("an empty cell says nothing: the record keeps what it has", async () => {
    await bring({ ...smallTeam, ...clients("Exit date", "6/1/2026") });
    const sparse = withCell(
      withCell(withCell(smallTeam.clients, 1, "Date of birth", ""), 1, "Treatment team", ""),
      1,
      "VR application",
      "",
    );
    const report = await bring({ clients: sparse });
    expect(report.json.changed["clients"]).toEqual({ new: 0, unchanged: 1, corrected: 0 });
  });

  test("notes, weeks, staff and jobs are corrected too", async () => {
    const contacts = [contactHeadings, ["5/20/2025", "Ana Lopez", "H-1", "30", "Office", ""]];
    const visits = [
      employerContactHeadings,
      ["5/21/2025", "Ana Lopez", "Valley Foods", "Y", "In person", "H-1", "asked about shifts"],
    ];
    const weeks = [weekHeadings, ["10/26/2026", "Ana Lopez", "37.5", "20", "37.5"]];
    const jobs = [
      jobHeadings,
      ["H-1", "Valley Foods", "Cashier", "6/1/2025", "", "20", "$15.00", "Y", "Y", ""],
    ];
    await bring({ ...smallTeam, contacts, "employer-contacts": visits, "weekly-time": weeks, jobs });
    const report = await bring({
      staff: withCell(withCell(smallTeam.staff, 1, "FTE", "0.8"), 1, "Treatment teams", "Team C; Team D"),
      contacts: withCell(contacts, 1, "Note", "first meeting"),
      "employer-contacts": withCell(visits, 1, "Notes", "asked about early shifts"),
      "weekly-time": withCell(weeks, 1, "Community hours", "24.5"),
      jobs: withCell(
        withCell(withCell(jobs, 1, "End", "9/1/2026"), 1, "Wage", "$16.50/hr"),
        1,
        "Reason for ending",
        "Quit: better job",
      ),
    });
    expect(changes(report).toSorted()).toEqual([
      "Ana Lopez fte: 1 → 0.8",
      "Ana Lopez teams: Team B → Team C; Team D",
      "Ana Lopez, 2026-10-26 communityHours: 20 → 24.5",
      "H-1 endReason: null → quit-better-job",
      "H-1 endedOn: null → 2026-09-01",
      "H-1 note: asked about shifts → asked about early shifts",
      "H-1 note: null → first meeting",
      "H-1 wage: 1500 → 1650",
    ]);
    expect(await look((tx) => tx.select({ note: contact.note }).from(contact))).toEqual([
      { note: "first meeting" },
    ]);
    expect(
      await look((tx) => tx.select({ note: employerContactClient.clientNote }).from(employerContactClient)),
    ).toEqual([{ note: "asked about early shifts" }]);
    expect(await look((tx) => tx.select({ on: job.endedOn, cents: job.hourlyWageCents }).from(job))).toEqual([
      { on: "2026-09-01", cents: 1650 },
    ]);
    expect(await look((tx) => tx.select({ hours: weeklyTime.communityHours }).from(weeklyTime))).toEqual([
      { hours: 24.5 },
    ]);
    expect(await look((tx) => tx.select({ n: count() }).from(staffTeam))).toEqual([{ n: 4 }]);
    const again = await bring({
      ...smallTeam,
      staff: withCell(withCell(smallTeam.staff, 1, "FTE", "0.8"), 1, "Treatment teams", "Team D; Team C"),
    });
    expect(again.json.corrections).toEqual([]);
  });

  test("somebody who was invited before the first import is not put on the list twice", async () => {
    const invited = world.api.deps.newId();
    await look((tx) =>
      tx.insert(staff).values({
        id: invited,
        agencyId: world.agency.id,
        number: "ADMIN",
        name: "Ana Lopez",
        role: "specialist",
      }),
    );
    const report = await bring(smallTeam);
    expect(changes(report)).toContain("Ana Lopez number: ADMIN → S01");
    expect(report.json.rejected).toEqual([]);
    const lists = await look((tx) =>
      tx.select({ id: staff.id, number: staff.number }).from(staff).where(eq(staff.name, "Ana Lopez")),
    );
    expect(lists).toEqual([{ id: invited, number: "S01" }]);
  });

  test("a sheet without staff numbers or programs goes by the names", async () => {
    await bring(smallTeam);
    const report = await bring({
      staff: [
        ["Name", "Role", "FTE"],
        ["ana lopez", "Employment specialist", "1"],
        ["Ben Ortiz", "Employment specialist", "0.6"],
      ],
    });
    expect(report.json.rejected).toEqual([]);
    expect(changes(report)).toEqual(["Ben Ortiz fte: 0.5 → 0.6"]);
  });

  test("corrections may be left out, and new rows still come in", async () => {
    await bring(smallTeam);
    const later = [
      ...withCell(smallTeam.clients, 1, "Exit date", "6/1/2026"),
      ["H-2", "Omar", "Smith", "", "", "6/1/2026", "", "Ana Lopez", "East", "", "", "", "", "", ""],
    ];
    const report = await bring({ clients: later }, { applyCorrections: false });
    expect(report.json.changed["clients"]).toEqual({ new: 1, unchanged: 0, corrected: 1 });
    const open = await look((tx) => tx.select({ to: episode.exitedOn }).from(episode));
    expect(open).toEqual([{ to: null }, { to: null }]);
  });

  test("two visits on one day are two, also when the sheet is imported again", async () => {
    const visit = ["5/20/2025", "Ana Lopez", "H-1", "30", "Office", ""];
    const contacts = [contactHeadings, visit, visit];
    await bring({ ...smallTeam, contacts });
    await bring({ contacts });
    expect(await look((tx) => tx.select({ n: count() }).from(contact))).toEqual([{ n: 2 }]);
    await bring({ contacts: [...contacts, visit] });
    expect(await look((tx) => tx.select({ n: count() }).from(contact))).toEqual([{ n: 3 }]);
  });
});

describe("a preview", () => {
  let world: ImportWorld;
  beforeAll(async () => {
    world = await importWorld("Small Team");
  });
  afterAll(() => world.api.close());

  test("says what an import would do and writes nothing", async () => {
    const ctx = systemContext(world.api.deps, world.agency, "test");
    const kept = () =>
      ctx.run(async (tx) => [
        await tx.select({ n: count() }).from(history),
        await tx.select({ n: count() }).from(importRun),
        await tx.select({ n: count() }).from(client),
      ]);
    const before = await kept();
    const folder = await temporaryFolder();
    await writeSheets(folder, {
      ...smallTeam,
      contacts: [
        contactHeadings,
        ["5/20/2025", "Ana Lopez", "H-1", "30", "Office", ""],
        ["5/20/2025", "Ana Lopez", "H-9", "30", "Office", ""],
      ],
    });
    const preview = await world.bring(folder, { preview: true });
    expect(preview.json.changed).toMatchObject({
      staff: { new: 3 },
      clients: { new: 1 },
      contacts: { new: 1 },
    });
    expect(preview.json.rejected).toMatchObject([{ file: "contacts.csv", line: 3, code: "unknown-client" }]);
    expect(await kept()).toEqual(before);
    const real = await world.bring(folder);
    expect(real.json).toEqual(preview.json);
  });

  test("names the columns as the sheet has them", async () => {
    const folder = await temporaryFolder();
    await writeSheets(folder, {
      clients: [
        clientHeadings.map((heading) => (heading === "Program entry" ? "Start date" : heading)),
        ...withCell(smallTeam.clients, 1, "Program entry", "soon").slice(1),
      ],
    });
    const { json } = await world.bring(folder, { preview: true });
    expect(json.rejected).toMatchObject([{ column: "Start date", value: "soon", reason: "impossible date" }]);
  });
});
