import { contact, job, milestone } from "@ips/db";
import { interleavings } from "@ips/db/testing";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { useRace } from "./use-race.ts";

const { world, race, raceRaw } = useRace();

const owner = () => world().database.owner;

/** A client of ana's with a job that began on June 3. */
async function aJob() {
  const { clientId, episodeId } = await world().anIpsClient("ana");
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
  return { clientId, episodeId, jobId };
}

/** The row of a date that nothing has corrected yet. */
async function inForce(clientId: string, kind: "program-entry" | "job-start") {
  const rows = await owner().select().from(milestone).where(eq(milestone.clientId, clientId));
  const found = rows.find((row) => row.kind === kind && !rows.some((later) => later.replacesId === row.id));
  if (!found) throw new Error("the date is not there");
  return found;
}

describe.each(interleavings)("two people, %s", (order) => {
  test("end one job: it ends once, on the day and for the reason of one of them", async () => {
    const { jobId } = await aJob();
    const end = (endedOn: string, reason: "laid-off" | "moved") => ({
      jobId,
      milestoneId: v7(),
      endedOn,
      reason,
    });
    expect(
      await race(
        order,
        ["ana", (api) => api.job.end(end("2026-06-10", "laid-off"))],
        ["ben", (api) => api.job.end(end("2026-06-11", "moved"))],
      ),
    ).toEqual(["done", "job.ended-already"]);
    const [kept] = await owner().select().from(job).where(eq(job.id, jobId));
    expect(kept).toMatchObject({ endedOn: "2026-06-10", endReason: "laid-off" });
    expect(await owner().$count(milestone, eq(milestone.jobId, jobId))).toBe(2);
  });

  test("end one job past the use-case: a constraint keeps the second end out", async () => {
    const { clientId, jobId } = await aJob();
    const { agencyId, unitId } = await inForce(clientId, "job-start");
    const row = { agencyId, unitId, clientId, jobId, kind: "job-end", source: "own" } as const;
    expect(
      await raceRaw(
        order,
        ["ana", (tx) => tx.insert(milestone).values({ ...row, id: v7(), onDate: "2026-06-10" })],
        ["ben", (tx) => tx.insert(milestone).values({ ...row, id: v7(), onDate: "2026-06-11" })],
      ),
    ).toEqual(["done", "milestone_first_of_job"]);
    const [kept] = await owner().select().from(job).where(eq(job.id, jobId));
    expect(kept).toMatchObject({ endedOn: "2026-06-10" });
  });

  test("correct one date: one correction stands, and the other is told that there is one", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const { id: replacesId } = await inForce(clientId, "program-entry");
    const correct = (on: string) => ({ milestoneId: v7(), replacesId, on, reason: `The letter says ${on}` });
    expect(
      await race(
        order,
        ["ana", (api) => api.milestone.correct(correct("2026-05-30"))],
        ["ben", (api) => api.milestone.correct(correct("2026-05-31"))],
      ),
    ).toEqual(["done", "milestone.already-corrected"]);
    expect(await inForce(clientId, "program-entry")).toMatchObject({ onDate: "2026-05-30", replacesId });
  });

  test("correct one date past the use-case: a constraint keeps the chain in one line", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const { id: replacesId, agencyId, unitId, episodeId } = await inForce(clientId, "program-entry");
    const row = {
      agencyId,
      unitId,
      clientId,
      episodeId,
      kind: "program-entry",
      source: "own",
      replacesId,
    } as const;
    const correct = (onDate: string) => ({ ...row, id: v7(), onDate, reason: "x" });
    expect(
      await raceRaw(
        order,
        ["ana", (tx) => tx.insert(milestone).values(correct("2026-05-30"))],
        ["ben", (tx) => tx.insert(milestone).values(correct("2026-05-31"))],
      ),
    ).toEqual(["done", "milestone_replaced_once"]);
  });

  test("send one contact twice with one key: it is one contact, and both are told that it is kept", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const sent = {
      contactId: v7(),
      clientId,
      on: "2026-06-12",
      minutes: 45,
      place: "worksite",
      note: "Went well",
    } as const;
    expect(
      await race(order, ["ana", (api) => api.contact.add(sent)], ["ana", (api) => api.contact.add(sent)]),
    ).toEqual(["done", "done"]);
    expect(await owner().$count(contact, eq(contact.clientId, clientId))).toBe(1);
  });

  test("send two contacts with one key: the second is refused and changes nothing of the first", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const sent = {
      contactId: v7(),
      clientId,
      on: "2026-06-12",
      minutes: 45,
      place: "worksite",
      note: "Went well",
    } as const;
    expect(
      await race(
        order,
        ["ana", (api) => api.contact.add(sent)],
        ["ana", (api) => api.contact.add({ ...sent, on: "2026-06-11", note: "Another one" })],
      ),
    ).toEqual(["done", "already-there"]);
    expect(await owner().select().from(contact).where(eq(contact.clientId, clientId))).toMatchObject([
      { id: sent.contactId, onDate: "2026-06-12", note: "Went well" },
    ]);
  });
});
