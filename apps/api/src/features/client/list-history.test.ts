import { v7 } from "uuid";
import { expect, test } from "vitest";
import { useSharing } from "../../../test/sharing/use-sharing.ts";

const { world, share } = useSharing();

const identity = {
  firstName: "Donna",
  lastName: "Rivera",
  preferredName: null,
  pronoun: null,
  bornOn: "1990-04-02",
  phone: "555-0160",
  email: null,
  language: "en",
} as const;

async function aRecord() {
  const { clientId, episodeId } = await world().anIpsClient("ana");
  await world().as("ben").client.updateIdentity({ clientId, identity });
  const contactId = v7();
  await world().as("ana").contact.add({
    contactId,
    clientId,
    on: "2026-06-12",
    minutes: 45,
    place: "worksite",
    note: "50% of a day",
  });
  return { clientId, episodeId, contactId };
}
const history = (clientId: string, asked: object = {}, player: "ana" | "ben" | "sue" = "ana") =>
  world()
    .as(player)
    .client.history({ clientId, ...asked });
const tables = async (clientId: string, asked: object) =>
  [...new Set((await history(clientId, asked)).rows.map(({ table }) => table))].toSorted();

test("a correction says from which day to which, and why; the staff of a hand-over have their names", async () => {
  const { clientId, episodeId } = await aRecord();
  const [entry] = (await world().as("ana").client.milestones({ clientId })).rows;
  await world()
    .as("ana")
    .milestone.correct({
      milestoneId: v7(),
      replacesId: entry?.milestoneId ?? "",
      on: "2026-05-28",
      reason: "The letter is dated May 28",
    });
  await world()
    .as("sue")
    .episode.assign({
      episodeId,
      assignmentId: v7(),
      staffId: world().staffId("ben"),
      fromOn: "2026-06-10",
    });
  const { rows } = await history(clientId);
  expect(rows.find(({ table, about }) => table === "milestone" && about?.reason)?.about).toEqual({
    code: "program-entry",
    on: "2026-05-28",
    name: null,
    before: "2026-06-01",
    reason: "The letter is dated May 28",
  });
  expect(rows.find(({ table, about }) => table === "assignment" && about?.name === "Ben Ortiz")).toBeTruthy();
});

test("is narrowed by kind, by who, by days in the agency's own time, and by words, percent signs being percent signs", async () => {
  const { clientId } = await aRecord();
  expect(await tables(clientId, { kind: "contacts" })).toEqual(["contact"]);
  expect(await tables(clientId, { by: world().staffId("ben") })).toEqual(["client"]);
  expect(await tables(clientId, { text: "555-01" })).toEqual(["client"]);
  expect(await tables(clientId, { text: "ben ort" })).toEqual(["client"]);
  expect((await history(clientId, { text: "5_5" })).total).toBe(0);
  expect((await history(clientId, { text: "%" })).total).toBe(0);
  const [latest] = (await history(clientId)).rows;
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York" }).format(
    new Date(latest?.at ?? 0),
  );
  const all = (await history(clientId)).total;
  expect((await history(clientId, { from: day, until: day })).total).toBe(all);
  expect((await history(clientId, { until: "2020-01-01" })).total).toBe(0);
});

test("names everybody who wrote, whatever is asked for, and pages what was found", async () => {
  const { clientId } = await aRecord();
  const narrowed = await history(clientId, { kind: "contacts", pageSize: 5 });
  expect(narrowed.people.map(({ name }) => name)).toEqual(["Ana Lopez", "Ben Ortiz"]);
  expect([narrowed.total, narrowed.rows.length]).toEqual([1, 1]);
});

test("offers to undo what the reader may still undo, and nothing else", async () => {
  const { clientId, contactId } = await aRecord();
  const offered = async (player: "ana" | "ben" | "sue") =>
    (await history(clientId, {}, player)).rows.flatMap(({ undo }) => (undo ? [undo.act] : []));
  expect((await offered("ana")).toSorted()).toEqual(["contact", "identity"]);
  expect(await offered("ben")).toEqual(["identity"]);
  await world().as("ana").undo.contact({ contactId });
  await world()
    .as("ana")
    .client.updateIdentity({ clientId, identity: { ...identity, phone: "555-0199" } });
  // The older change of the number is no longer what stands there.
  expect(await offered("ana")).toEqual(["identity"]);
});

test("says under which release the other side wrote, and until when", async () => {
  const { clientId } = await share().joined("ana", "eric");
  await share().savePlan("ana", clientId, { goal: "One" });
  await share().savePlan("eric", clientId, { goal: "Two" });
  const [saved] = (await history(clientId, { kind: "plan" })).rows;
  expect(saved).toMatchObject({
    byName: "Eric Miller",
    byAgencyName: "State VR",
    underReleaseUntil: "2026-12-31",
    undo: { act: "plan", version: 1, baseVersion: 2 },
  });
});
