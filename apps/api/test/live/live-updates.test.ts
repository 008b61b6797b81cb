import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { afterEach, describe, expect, test } from "vitest";
import { LiveHub, streamsASession } from "../../src/live/live-hub.ts";
import { useSharing } from "../sharing/use-sharing.ts";
import { openPage, type OpenPage } from "./open-page.ts";

const { world, share } = useSharing();
const pages: OpenPage[] = [];
const hubs: LiveHub[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) page.leave();
  for (const hub of hubs.splice(0)) await hub.close();
});
const open = async (
  ...[player, input, hub]: Parameters<typeof openPage> extends [unknown, ...infer Rest] ? Rest : never
) => {
  const page = await openPage(world(), player, input, hub);
  pages.push(page);
  return page;
};
const about = (id: string) => (data: { readonly records: readonly string[] }) => data.records.includes(id);
const words = (page: OpenPage) => JSON.stringify(page.told);

/** A change that everybody is told of who may know it: once it came, what was before it has come as well. */
async function settledFor(page: OpenPage, player: "ana" | "eric" | "wes" | "lou" | "val" | "nora") {
  const own = await (["eric", "val", "nora"].includes(player)
    ? world().aVrClient(player)
    : world().anIpsClient(player));
  await page.next("changed", about(own.clientId));
}

describe("who is told what", () => {
  test("both sides of a shared plan are told of a save, by the records they know of", async () => {
    const { clientId, vrClientId } = await share().joined("ana", "eric");
    const ana = await open("ana", { client: clientId });
    const eric = await open("eric", { client: vrClientId });
    await share().savePlan("ana", clientId);
    const told = await eric.next("changed", ({ groups }) => groups.includes("job-search-plan"));
    expect(told.records.toSorted()).toEqual([clientId, vrClientId].toSorted());
    await ana.next("changed", about(clientId));
    await share().savePlan("eric", vrClientId, { goal: "Work outdoors" });
    await ana.next("changed", ({ groups }) => groups.includes("job-search-plan"));
  });

  test("a stream never carries a client that its reader cannot see: outsiders, another program, another office", async () => {
    const outsiders = ["lou", "val", "wes", "nora"] as const;
    const streams = await Promise.all(outsiders.map((player) => open(player)));
    const { clientId, vrClientId } = await share().joined("ana", "eric");
    await share().savePlan("ana", clientId);
    await Promise.all(streams.map((stream, at) => settledFor(stream, outsiders[at] ?? "lou")));
    for (const stream of streams) {
      expect(words(stream)).not.toContain(clientId);
      expect(words(stream)).not.toContain(vrClientId);
    }
  });

  test("a group that is not released is not told, even of a person who is shared", async () => {
    const { clientId } = await share().joined("ana", "eric");
    const eric = await open("eric");
    const ana = await open("ana");
    await world().as("ana").contact.add({
      contactId: v7(),
      clientId,
      on: "2026-06-15",
      minutes: 20,
      place: "community",
      note: "Coffee.",
    });
    await ana.next("changed", ({ groups }) => groups.includes("case-notes"));
    await settledFor(eric, "eric");
    expect(words(eric)).not.toContain("case-notes");
  });

  test("a decline is not told to the sender, nor a match", async () => {
    const { clientId, referralId } = await share().referred("ana");
    await world().as("eric").referral.letter({ referralId });
    const ana = await open("ana", { client: clientId });
    const eric = await open("eric", { client: clientId });
    await settledFor(ana, "ana");
    const before = ana.told.length;
    await world().as("eric").referral.decline({ referralId, reason: "other", explanation: "Moved away" });
    expect(await eric.next("closed")).toEqual({ because: "access" });
    await settledFor(ana, "ana");
    expect(ana.told.slice(before).filter(({ name }) => name === "closed" || name === "reread")).toEqual([]);
  });

  test("says who carries the person", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const [ana, ben] = [await open("ana"), await open("ben")];
    await share().savePlan("ana", clientId);
    expect(await ana.next("changed", ({ groups }) => groups.includes("job-search-plan"))).toMatchObject({
      mine: true,
    });
    expect(await ben.next("changed", ({ groups }) => groups.includes("job-search-plan"))).toMatchObject({
      mine: false,
    });
  });

  test("an import of many people is one notice to read again, to their program alone", async () => {
    const [ana, wes, lou] = [await open("ana"), await open("wes"), await open("lou")];
    await settledFor(wes, "wes");
    await settledFor(lou, "lou");
    const before = [wes.told.length, lou.told.length];
    await world().database.owner.execute(sql`
      insert into history (id, at, agency_id, unit_id, client_id, data_group, table_name, row_id, action)
      select app.uuid7(), now(), ${world().agencyIds.harbor}::uuid, ${world().unitId("Harbor East")}::uuid, app.uuid7(), 'case-notes', 'contact', app.uuid7(), 'insert'
      from generate_series(1, 51)`);
    await ana.next("reread");
    await settledFor(wes, "wes");
    await settledFor(lou, "lou");
    expect(
      [...wes.told.slice(before[0]), ...lou.told.slice(before[1])].filter(({ name }) => name === "reread"),
    ).toEqual([]);
  });
});

describe("what closes a stream", () => {
  test("a revocation closes the other side's page with the commit, and leaves the own side's open", async () => {
    const { clientId, vrClientId, releaseId } = await share().joined("ana", "eric");
    const theirs = await open("eric", { client: vrClientId });
    const direct = await open("vera", { client: clientId });
    const ours = await open("ana", { client: clientId });
    await world().as("ana").release.revoke({ releaseId, how: "by telephone" });
    expect(await theirs.next("closed")).toEqual({ because: "access" });
    expect(await direct.next("closed")).toEqual({ because: "access" });
    await share().savePlan("ana", clientId, { goal: "After" });
    await ours.next("changed", ({ groups }) => groups.includes("job-search-plan"));
    expect(ours.told.some(({ name }) => name === "closed")).toBe(false);
    const again = await open("eric", { client: vrClientId });
    await settledFor(again, "eric");
    expect(words(again)).not.toContain(clientId);
  });

  test("a page cannot be opened on what is foreign, and a missing client looks the same", async () => {
    const { clientId } = await world().anIpsClient("ana");
    for (const client of [clientId, v7()]) {
      await expect(open("lou", { client })).rejects.toMatchObject({ kind: "NOT_FOUND", code: "not-found" });
      await expect(open("wes", { client })).rejects.toMatchObject({ kind: "NOT_FOUND", code: "not-found" });
      await expect(open("eric", { client, place: "plan" })).rejects.toMatchObject({
        kind: "NOT_FOUND",
        code: "not-found",
      });
    }
  });

  test("a browser has a few streams; the oldest gives way", async () => {
    const first = await open("ana");
    for (let each = 0; each < streamsASession; each += 1) await open("ana");
    expect(await first.next("closed")).toEqual({ because: "replaced" });
  });

  test("when the program stops, every page is told to come back", async () => {
    const hub = new LiveHub(world().deps);
    const page = await open("ana", {}, hub);
    await hub.close();
    expect(await page.next("closed")).toEqual({ because: "stopping" });
  });
});

describe("a stream's gaps", () => {
  test("what happened between reading the page and opening the stream is told", async () => {
    await open("ben");
    const { clientId, vrClientId } = await share().joined("ana", "eric");
    await share().savePlan("ana", clientId);
    const late = await open("eric", { client: vrClientId });
    await late.next("changed", about(clientId));
  });

  test("a release signed in between is told as well: read again", async () => {
    await open("ben");
    const { vrClientId, releaseId } = await share().joined("ana", "eric");
    await world().as("ana").release.revoke({ releaseId, how: "x" });
    const late = await open("eric", { client: vrClientId });
    await late.next("reread");
  });

  test("the first pages after a start read again: what was saved before the program listened was not heard", async () => {
    const { clientId, vrClientId } = await share().joined("ana", "eric");
    const justStarted = new LiveHub(world().deps);
    hubs.push(justStarted);
    await share().savePlan("ana", clientId);
    const eric = await open("eric", { client: vrClientId }, justStarted);
    await eric.next("reread");
  });

  test("a lost connection to the database is made anew, and open pages read again", async () => {
    const hub = new LiveHub(world().deps);
    hubs.push(hub);
    // A session that is looked at again is not there in this test, so the page is closed: nothing is trusted after a gap.
    const page = await open("ana", {}, hub);
    await world().database.ownerPool.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'ips live' and datname = current_database()",
    );
    expect(await page.next("closed")).toEqual({ because: "signed-out" });
    const next = await open("ana", {}, hub);
    await settledFor(next, "ana");
  });
});

describe("who else is in the plan", () => {
  const people = (page: OpenPage, names: readonly string[]) =>
    page.next(
      "presence",
      (data) => JSON.stringify(data.people.map(({ name }) => name)) === JSON.stringify(names),
    );

  test("is said to both sides across API processes, with what they do, and gone when they leave", async () => {
    const { clientId, vrClientId } = await share().joined("ana", "eric");
    await share().savePlan("ana", clientId);
    const elsewhere = new LiveHub(world().deps);
    hubs.push(elsewhere);
    const ana = await open("ana", { client: clientId, place: "plan", doing: "editing" });
    const eric = await open("eric", { client: vrClientId, place: "plan", doing: "reading" }, elsewhere);
    expect(await people(ana, ["Eric Miller"])).toEqual({
      people: [{ name: "Eric Miller", agencyName: "State VR", colleague: false, doing: "reading" }],
    });
    expect(await people(eric, ["Ana Lopez"])).toMatchObject({
      people: [{ doing: "editing", colleague: false }],
    });
    eric.leave();
    await people(ana, []);
  });

  test("says nothing across while releases run in one direction, and stops with a revocation", async () => {
    const { clientId, vrClientId } = await share().accepted("ana", "eric");
    await share().savePlan("ana", clientId);
    const ana = await open("ana", { client: clientId, place: "plan" });
    const ben = await open("ben", { client: clientId, place: "plan" });
    const eric = await open("eric", { client: vrClientId, place: "plan" });
    expect(await people(ana, ["Ben Ortiz"])).toMatchObject({ people: [{ colleague: true }] });
    await settledFor(eric, "eric");
    expect(words(eric)).not.toContain("Ana Lopez");
    const backId = await share().sign("eric", vrClientId, {
      to: "harbor",
      unit: null,
      groups: ["job-search-plan"],
    });
    await people(eric, ["Ana Lopez", "Ben Ortiz"]);
    await people(ana, ["Ben Ortiz", "Eric Miller"]);
    await world().as("eric").release.revoke({ releaseId: backId, how: "by telephone" });
    await people(eric, []);
    expect(words(ben)).toContain("Eric Miller");
  });
});
