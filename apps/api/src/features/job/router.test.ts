import { job, milestone } from "@ips/db";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { refusal, rejects } from "../../../test/everyday/refusal.ts";
import { useWorld } from "../../../test/everyday/use-world.ts";

const world = useWorld();
const facts = {
  employerName: "Kessler Hardware",
  title: "Stock clerk",
  startedOn: "2026-06-03",
  hoursPerWeek: 22.5,
  hourlyWageCents: 1750,
  openToAnyone: true,
  permanent: true,
};
const ending = { endedOn: "2026-06-12", reason: "quit-better-job" } as const;

let donna: string;
let held: string;

const jobs = (clientId: string) =>
  world().rows("ana", (tx) => tx.select().from(job).where(eq(job.clientId, clientId)));
const aJob = async (clientId: string, change: Partial<typeof facts> = {}) => {
  const jobId = v7();
  await world()
    .as("ana")
    .job.add({ jobId, clientId, ...facts, ...change });
  return jobId;
};

beforeAll(async () => {
  donna = (await world().anIpsClient("ana")).clientId;
  held = await aJob(donna);
});

describe("who must not get in", () => {
  test.each(["wes", "lou", "eric", "val"] as const)(
    "%s neither adds nor ends a job of a person who is not open to them",
    async (player) => {
      const added = await refusal(
        world()
          .as(player)
          .job.add({ jobId: v7(), clientId: donna, ...facts }),
      );
      expect(added).toEqual(
        await refusal(
          world()
            .as(player)
            .job.add({ jobId: v7(), clientId: v7(), ...facts }),
        ),
      );
      const ended = await refusal(
        world()
          .as(player)
          .job.end({ jobId: held, milestoneId: v7(), ...ending }),
      );
      expect(ended).toEqual(
        await refusal(
          world()
            .as(player)
            .job.end({ jobId: v7(), milestoneId: v7(), ...ending }),
        ),
      );
      expect([added, ended]).toMatchObject([{ code: "NOT_FOUND" }, { code: "NOT_FOUND" }]);
      expect(await jobs(donna)).toMatchObject([{ id: held, endedOn: null }]);
    },
  );

  test("a counselor to whom jobs are released reads them and ends none", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const jobId = await aJob(clientId);
    const releaseId = await world().aRelease("ana", clientId, "state", ["identity", "jobs-and-wages"]);
    expect((await world().as("eric").client.jobs({ clientId })).rows).toMatchObject([
      { jobId, own: false, title: "Stock clerk" },
    ]);
    await rejects(
      world()
        .as("eric")
        .job.end({ jobId, milestoneId: v7(), ...ending }),
      "FORBIDDEN",
    );
    await world().revoke("ana", releaseId);
    await rejects(
      world()
        .as("eric")
        .job.end({ jobId, milestoneId: v7(), ...ending }),
      "NOT_FOUND",
    );
    await rejects(world().as("eric").client.jobs({ clientId }), "NOT_FOUND");
    expect(await jobs(clientId)).toMatchObject([{ endedOn: null }]);
  });

  test.each(["pat", "bea", "vera"] as const)("%s reads jobs and writes none", async (player) => {
    await rejects(
      world()
        .as(player)
        .job.add({ jobId: v7(), clientId: donna, ...facts }),
      "FORBIDDEN",
    );
  });
});

describe("a job", () => {
  test("shows with what was typed, and its start is a milestone", async () => {
    const { openToAnyone, ...told } = facts;
    const { rows: held1, jurisdictionId } = await world().as("bea").client.jobs({ clientId: donna });
    expect(jurisdictionId).toBe("us-federal");
    expect(held1).toMatchObject([
      {
        jobId: held,
        own: true,
        ...told,
        endedOn: null,
        endReason: null,
        facts: { openToAnyone, setAside: null, asserted: { ipsCompetitive: null } },
        minimumWage: { basis: "none", cents: null },
      },
    ]);
    const { rows } = await world().as("ana").client.milestones({ clientId: donna });
    expect(rows.find(({ kind }) => kind === "job-start")).toMatchObject({
      on: "2026-06-03",
      subjectId: held,
      recordedByName: "Ana Lopez",
    });
    expect((await world().as("ana").client.get({ clientId: donna })).phase).toBe("working");
  });

  test("sent twice with one key is one job", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const jobId = v7();
    await world()
      .as("ana")
      .job.add({ jobId, clientId, ...facts });
    await world()
      .as("ana")
      .job.add({ jobId, clientId, ...facts });
    expect(await jobs(clientId)).toHaveLength(1);
    await rejects(
      world()
        .as("ana")
        .job.add({ jobId, clientId, ...facts, title: "Cashier" }),
      "CONFLICT",
      "already-there",
    );
  });

  test("is linked to a business the agency knows, whatever the capitals", async () => {
    const employerId = v7();
    await world().as("ana").employer.save({
      employerId,
      name: "Lakeview Medical Center",
      city: null,
      phone: null,
      businessNote: null,
    });
    const { clientId } = await world().anIpsClient("ana");
    await aJob(clientId, { employerName: "LAKEVIEW medical center" });
    expect(await jobs(clientId)).toMatchObject([{ employerId, employerName: "LAKEVIEW medical center" }]);
  });

  test("that starts tomorrow is not a fact yet", async () => {
    await rejects(
      world()
        .as("ana")
        .job.add({ jobId: v7(), clientId: donna, ...facts, startedOn: "2026-06-16" }),
      "CONFLICT",
      "milestone.in-future",
    );
  });
});

describe("the answers about a job", () => {
  test("are given later, a few at a time; what is not sent stays", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const jobId = await aJob(clientId);
    const { change } = world().as("ana").job;
    await change({ jobId, set: { customaryWage: true, minimumWageCents: 1600 } });
    await change({ jobId, set: { setAside: false, preferencesAtStart: { hours: true, pay: null } } });
    expect((await world().as("ana").client.jobs({ clientId })).rows).toMatchObject([
      {
        title: "Stock clerk",
        facts: { customaryWage: true, minimumWageCents: 1600, setAside: false, openToAnyone: true },
        minimumWage: { basis: "typed", cents: 1600 },
        preferencesAtStart: { hours: true, pay: null },
      },
    ]);
    await change({ jobId, set: { customaryWage: null } });
    expect((await world().as("ana").client.jobs({ clientId })).rows).toMatchObject([
      { facts: { customaryWage: null, setAside: false } },
    ]);
  });

  test.each(["wes", "lou", "eric", "val"] as const)("are not %s's to give", async (player) => {
    const sent = { set: { setAside: true } };
    const refused = await refusal(
      world()
        .as(player)
        .job.change({ jobId: held, ...sent }),
    );
    expect(refused).toEqual(
      await refusal(
        world()
          .as(player)
          .job.change({ jobId: v7(), ...sent }),
      ),
    );
    expect(refused).toMatchObject({ code: "NOT_FOUND" });
    expect(await jobs(donna)).toMatchObject([{ id: held, setAside: null }]);
  });

  test("are refused where they cannot be: no write is half done", async () => {
    const bad = { title: "Cashier", socCode: "43508" };
    await rejects(world().as("ana").job.change({ jobId: held, set: bad }), "BAD_REQUEST");
    // A date is a milestone, never an answer.
    const unknown = { startedOn: "2026-01-01" } as object;
    await rejects(world().as("ana").job.change({ jobId: held, set: unknown }), "BAD_REQUEST");
    expect(await jobs(donna)).toMatchObject([{ id: held, title: "Stock clerk", startedOn: "2026-06-03" }]);
  });
});

describe("the end of a job", () => {
  test("is a milestone with its reason; sent twice it is one end", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const jobId = await aJob(clientId);
    const sent = { jobId, milestoneId: v7(), ...ending };
    await world().as("ana").job.end(sent);
    await world().as("ana").job.end(sent);
    expect(await jobs(clientId)).toMatchObject([{ endedOn: "2026-06-12", endReason: "quit-better-job" }]);
    const ends = await world().rows("ana", (tx) =>
      tx.select().from(milestone).where(eq(milestone.jobId, jobId)),
    );
    expect(ends.filter(({ kind }) => kind === "job-end")).toHaveLength(1);
    await rejects(
      world()
        .as("ana")
        .job.end({ ...sent, milestoneId: v7() }),
      "CONFLICT",
      "job.ended-already",
    );
  });

  test("on the day of the start is possible, the day before is not", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const jobId = await aJob(clientId);
    const refused = await refusal(
      world()
        .as("ana")
        .job.end({ jobId, milestoneId: v7(), ...ending, endedOn: "2026-06-02" }),
    );
    expect(refused).toMatchObject({
      code: "CONFLICT",
      app: {
        code: "milestone.order",
        facts: {
          reason: "job-end-before-start",
          dates: { "job-start": "2026-06-03", "job-end": "2026-06-02" },
        },
      },
    });
    await world()
      .as("ana")
      .job.end({ jobId, milestoneId: v7(), ...ending, endedOn: "2026-06-03" });
  });

  test("of two people who end it at once, one is told that it has ended", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const jobId = await aJob(clientId);
    const both = await Promise.allSettled([
      world()
        .as("ana")
        .job.end({ jobId, milestoneId: v7(), ...ending }),
      world()
        .as("ben")
        .job.end({ jobId, milestoneId: v7(), ...ending, endedOn: "2026-06-11" }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(both.find((each) => each.status === "rejected")?.reason).toMatchObject({
      code: "CONFLICT",
      message: "job.ended-already",
    });
  });
});
