import { assignment, contact, episode, history, job, milestone } from "@ips/db";
import { and, asc, eq, isNotNull } from "drizzle-orm";
import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../test/everyday/refusal.ts";
import { useSharing } from "../../../test/sharing/use-sharing.ts";

const { world, share } = useSharing();

const owner = () => world().database.owner;
const code = async (call: Promise<unknown>) => (await refusal(call)).app.code;

async function aContact(on = "2026-06-12") {
  const { clientId } = await world().anIpsClient("ana");
  const contactId = v7();
  const sent = {
    contactId,
    clientId,
    on,
    minutes: 45,
    place: "worksite",
    note: "Saw the loading dock",
  } as const;
  await world().as("ana").contact.add(sent);
  return { clientId, contactId };
}
async function aJob() {
  const { clientId } = await world().anIpsClient("ana");
  const jobId = v7();
  await world().as("ana").job.add({
    jobId,
    clientId,
    employerName: "Kessler Hardware",
    title: "Stock clerk",
    startedOn: "2026-06-03",
    hoursPerWeek: 20,
    hourlyWageCents: 1600,
    openToAnyone: true,
    permanent: true,
  });
  return { clientId, jobId };
}
const shownJobs = async (clientId: string) => (await world().as("ana").client.jobs({ clientId })).rows;
const exit = { exitedOn: "2026-06-12", reason: "transitioned-working" } as const;
const carriers = (episodeId: string) =>
  owner()
    .select({ staffId: assignment.staffId, fromOn: assignment.fromOn, toOn: assignment.toOn })
    .from(assignment)
    .where(eq(assignment.episodeId, episodeId))
    .orderBy(asc(assignment.fromOn), asc(assignment.createdAt));

describe("who must not get in", () => {
  test.each(["wes", "lou", "eric"] as const)(
    "%s undoes nothing on a record that is not open to them",
    async (player) => {
      const { clientId, contactId } = await aContact();
      const { undo } = world().as(player);
      const [entry] = await owner().select().from(milestone).where(eq(milestone.clientId, clientId));
      const there = [
        () => undo.contact({ contactId }),
        () => undo.milestone({ writeId: v7(), milestoneId: entry?.id ?? "" }),
        () => undo.identity({ clientId, historyId: null }),
      ];
      const missing = [
        () => undo.contact({ contactId: v7() }),
        () => undo.milestone({ writeId: v7(), milestoneId: v7() }),
        () => undo.identity({ clientId: v7(), historyId: null }),
      ];
      for (const [index, call] of there.entries()) {
        const refused = await refusal(call());
        expect(refused).toEqual(await refusal(missing[index]?.() ?? Promise.resolve()));
        expect(refused.code).toBe("NOT_FOUND");
      }
      expect((await world().as("ana").client.contacts({ clientId, page: 1, pageSize: 10 })).total).toBe(1);
    },
  );

  test("a colleague does not take back what somebody else logged", async () => {
    const { contactId } = await aContact();
    expect(await code(world().as("ben").undo.contact({ contactId }))).toBe("undo.too-late");
  });
});

describe("a logged contact", () => {
  test("is gone from every list, and the history keeps what it said and that it was taken back", async () => {
    const { clientId, contactId } = await aContact();
    const undo = () => world().as("ana").undo.contact({ contactId });
    expect([await undo(), await undo()]).toEqual([{ id: contactId }, { id: contactId }]);
    expect((await world().as("ana").client.contacts({ clientId, page: 1, pageSize: 10 })).total).toBe(0);
    expect((await world().as("ana").client.get({ clientId })).counts.contacts).toBe(0);
    const rows = await owner()
      .select()
      .from(history)
      .where(eq(history.rowId, contactId))
      .orderBy(asc(history.id));
    expect(rows.map(({ action }) => action)).toEqual(["insert", "update"]);
    expect(rows[1]?.changes).toMatchObject({ note: ["Saw the loading dock", "Saw the loading dock"] });
  });

  test("can be taken back for a day; a moment later it is mended instead", async () => {
    const { contactId } = await aContact();
    const madeAgo = (ago: string) =>
      world().database.ownerPool.query(
        `update contact set created_at = now() - interval '${ago}' where id = $1`,
        [contactId],
      );
    await madeAgo("24 hours 1 second");
    expect(await code(world().as("ana").undo.contact({ contactId }))).toBe("undo.too-late");
    await madeAgo("23 hours 59 minutes");
    await expect(world().as("ana").undo.contact({ contactId })).resolves.toEqual({ id: contactId });
  });

  test("that an import brought stays: the next import would bring it again", async () => {
    const { contactId } = await aContact();
    await owner().update(contact).set({ importKey: "row 1" }).where(eq(contact.id, contactId));
    expect(await code(world().as("ana").undo.contact({ contactId }))).toBe("undo.too-late");
  });
});

describe("a date", () => {
  test("that was corrected is put back by a further correction, once however often it is sent", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const rows = async () =>
      (await world().as("ana").client.milestones({ clientId })).rows.filter(
        ({ kind }) => kind === "program-entry",
      );
    const [first] = await rows();
    const correction = v7();
    await world()
      .as("ana")
      .milestone.correct({
        milestoneId: correction,
        replacesId: first?.milestoneId ?? "",
        on: "2026-05-28",
        reason: "The letter",
      });
    const writeId = v7();
    const undo = () => world().as("ana").undo.milestone({ writeId, milestoneId: correction });
    await undo();
    await undo();
    expect(await rows()).toHaveLength(3);
    expect((await rows()).find(({ replacedById }) => replacedById === null)).toMatchObject({
      milestoneId: writeId,
      on: "2026-06-01",
      reason: "Undone",
    });
    const again = world().as("ana").undo.milestone({ writeId: v7(), milestoneId: correction });
    expect(await code(again)).toBe("undo.changed-since");
  });

  test("that a document proves is not undone", async () => {
    const { clientId, episodeId } = await world().anIpsClient("ana");
    const milestoneId = v7();
    await world().as("ana").milestone.record({
      milestoneId,
      clientId,
      kind: "referral",
      subjectId: episodeId,
      on: "2026-05-20",
      evidenceReference: "Letter of May 20",
    });
    expect(await code(world().as("ana").undo.milestone({ writeId: v7(), milestoneId }))).toBe(
      "undo.changed-since",
    );
  });

  test("of a first entry stays: without it nobody would find the person again", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const [entry] = await owner().select().from(milestone).where(eq(milestone.clientId, clientId));
    const undo = world()
      .as("ana")
      .undo.milestone({ writeId: v7(), milestoneId: entry?.id ?? "" });
    expect(await code(undo)).toBe("milestone.order");
  });
});

describe("a job", () => {
  test("that was added is gone from the list, and adding it anew works", async () => {
    const { clientId, jobId } = await aJob();
    const writeId = v7();
    const undo = () => world().as("ana").undo.job({ writeId, jobId });
    await undo();
    await undo();
    expect(await shownJobs(clientId)).toEqual([]);
    expect((await world().as("ana").client.get({ clientId })).counts.jobs).toBe(0);
    expect(await owner().$count(job, and(eq(job.id, jobId), isNotNull(job.takenBackAt)))).toBe(1);
  });

  test("that has ended goes on again, and its reason is gone; before that the job itself stays", async () => {
    const { clientId, jobId } = await aJob();
    await world().as("ana").job.end({ jobId, milestoneId: v7(), endedOn: "2026-06-10", reason: "laid-off" });
    expect(await code(world().as("ana").undo.job({ writeId: v7(), jobId }))).toBe("undo.changed-since");
    await world().as("ana").undo.end({ writeId: v7(), subjectId: jobId });
    expect(await shownJobs(clientId)).toMatchObject([{ jobId, endedOn: null, endReason: null }]);
  });
});

describe("an episode", () => {
  test("that was closed is open again, and who carried the person does so again", async () => {
    const { clientId, episodeId } = await world().anIpsClient("ana");
    await world()
      .as("sue")
      .episode.close({ episodeId, milestoneId: v7(), ...exit });
    const writeId = v7();
    const undo = () => world().as("sue").undo.end({ writeId, subjectId: episodeId });
    await undo();
    await undo();
    const [row] = await owner().select().from(episode).where(eq(episode.id, episodeId));
    expect(row).toMatchObject({ exitedOn: null, exitReason: null });
    expect(await carriers(episodeId)).toEqual([
      { staffId: world().staffId("ana"), fromOn: "2026-06-01", toOn: null },
    ]);
    expect((await world().as("ana").client.get({ clientId })).specialist?.name).toBe("Ana Lopez");
  });

  test("that was closed stays closed once the person has come back", async () => {
    const { clientId, episodeId } = await world().anIpsClient("ana");
    await world()
      .as("sue")
      .episode.close({ episodeId, milestoneId: v7(), ...exit });
    const again = v7();
    await world()
      .as("sue")
      .episode.reopen({ clientId, episodeId: again, enteredOn: "2026-06-14", specialistId: null });
    expect(await code(world().as("sue").undo.end({ writeId: v7(), subjectId: episodeId }))).toBe(
      "episode.open-already",
    );
    await world().as("sue").undo.end({ writeId: v7(), subjectId: again });
    expect((await world().as("ana").client.get({ clientId })).episodes).toMatchObject([{ episodeId }]);
    await world().as("sue").undo.end({ writeId: v7(), subjectId: episodeId });
    expect((await world().as("ana").client.get({ clientId })).episodes).toMatchObject([
      { episodeId, exitedOn: null },
    ]);
  });
});

describe("a hand-over", () => {
  test("is undone as if without a break, once", async () => {
    const { episodeId } = await world().anIpsClient("ana");
    const assignmentId = v7();
    const give = { episodeId, assignmentId, staffId: world().staffId("ben"), fromOn: "2026-06-10" };
    await world().as("sue").episode.assign(give);
    const undo = () => world().as("sue").undo.assignment({ assignmentId });
    await undo();
    await undo();
    expect(await carriers(episodeId)).toEqual([
      { staffId: world().staffId("ana"), fromOn: "2026-06-01", toOn: null },
      { staffId: world().staffId("ben"), fromOn: "2026-06-10", toOn: "2026-06-10" },
    ]);
    // And the person can be given on the same day again.
    await world()
      .as("sue")
      .episode.assign({ ...give, assignmentId: v7() });
    expect((await carriers(episodeId)).filter(({ toOn }) => toOn === null)).toHaveLength(1);
  });

  test("stays once the person was given on, or has left", async () => {
    const { episodeId } = await world().anIpsClient("ana");
    const [one, two] = [v7(), v7()];
    const give = (assignmentId: string, player: "ben" | "sue", fromOn: string) =>
      world()
        .as("sue")
        .episode.assign({ episodeId, assignmentId, staffId: world().staffId(player), fromOn });
    await give(one, "ben", "2026-06-10");
    await give(two, "sue", "2026-06-11");
    expect(await code(world().as("sue").undo.assignment({ assignmentId: one }))).toBe("undo.changed-since");
    await world()
      .as("sue")
      .episode.close({ episodeId, milestoneId: v7(), ...exit });
    expect(await code(world().as("sue").undo.assignment({ assignmentId: two }))).toBe("undo.changed-since");
  });
});

describe("name and contact", () => {
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
  const phone = async (clientId: string) =>
    (await world().as("ana").client.get({ clientId })).identity?.phone;

  test("get back what stood there before the last change of one's own", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const save = (change: object) =>
      world()
        .as("ana")
        .client.updateIdentity({ clientId, identity: { ...identity, ...change } });
    await save({});
    await save({ phone: "555-0199" });
    await world().as("ana").undo.identity({ clientId, historyId: null });
    expect(await phone(clientId)).toBe("555-0160");
  });

  test("stay as somebody changed them since", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const save = (player: "ana" | "ben", number: string) =>
      world()
        .as(player)
        .client.updateIdentity({ clientId, identity: { ...identity, phone: number } });
    await save("ana", "555-0160");
    await save("ben", "555-0199");
    const refused = await refusal(world().as("ana").undo.identity({ clientId, historyId: null }));
    expect(refused.app).toEqual({ code: "undo.changed-since", facts: { fields: ["phone"] } });
    expect(await phone(clientId)).toBe("555-0199");
  });
});

describe("the plan", () => {
  test("gets an earlier version back as its next one, and nobody who saved meanwhile is overwritten", async () => {
    const { clientId } = await share().joined("ana", "eric");
    await share().savePlan("ana", clientId, { goal: "One" });
    await share().savePlan("eric", clientId, { goal: "Two" });
    const restore = (baseVersion: number) =>
      world().as("ana").plan.restore({ clientId, version: 1, baseVersion });
    expect(await code(restore(1))).toBe("plan.stale");
    await restore(2);
    expect(await world().as("eric").plan.get({ clientId })).toMatchObject({
      version: 3,
      content: { goal: "One" },
    });
    expect((await world().as("ana").plan.versions({ clientId })).rows).toHaveLength(3);
  });

  test("is not brought back by who only reads it, nor by a stranger", async () => {
    const { clientId } = await share().released("ana");
    await share().savePlan("ana", clientId, { goal: "One" });
    await share().savePlan("ana", clientId, { goal: "Two" });
    const restore = (player: "eric" | "lou") =>
      world().as(player).plan.restore({ clientId, version: 1, baseVersion: 2 });
    expect(await code(restore("eric"))).toBe("plan.one-direction");
    expect(await code(restore("lou"))).toBe("not-found");
  });
});
