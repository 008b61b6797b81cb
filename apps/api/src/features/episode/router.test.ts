import { assignment, episode, staff } from "@ips/db";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { refusal, rejects } from "../../../test/everyday/refusal.ts";
import { useWorld } from "../../../test/everyday/use-world.ts";

const world = useWorld();
const exit = { exitedOn: "2026-06-12", reason: "transitioned-working" } as const;

let donna: { clientId: string; episodeId: string };

const episodes = (clientId: string) =>
  world().rows("ana", (tx) =>
    tx.select().from(episode).where(eq(episode.clientId, clientId)).orderBy(episode.enteredOn),
  );
const assignments = (episodeId: string) =>
  world().rows("ana", (tx) =>
    tx
      .select()
      .from(assignment)
      .where(eq(assignment.episodeId, episodeId))
      .orderBy(assignment.fromOn, assignment.createdAt),
  );

beforeAll(async () => {
  donna = await world().anIpsClient("ana");
});

describe("who must not get in", () => {
  test.each(["wes", "lou"] as const)(
    "%s neither closes nor reopens where nothing is open to them",
    async (player) => {
      const { close, reopen } = world().as(player).episode;
      const closed = await refusal(close({ episodeId: donna.episodeId, milestoneId: v7(), ...exit }));
      expect(closed).toEqual(await refusal(close({ episodeId: v7(), milestoneId: v7(), ...exit })));
      const again = { episodeId: v7(), enteredOn: "2026-06-14", specialistId: null };
      const reopened = await refusal(reopen({ clientId: donna.clientId, ...again }));
      expect(reopened).toEqual(await refusal(reopen({ clientId: v7(), ...again })));
      expect([closed.code, reopened.code]).toEqual(["NOT_FOUND", "NOT_FOUND"]);
      expect(await episodes(donna.clientId)).toMatchObject([{ exitedOn: null }]);
    },
  );

  test("another program's supervisor cannot give the person away", async () => {
    const { clientId, episodeId } = await world().anIpsClient("wes");
    const give = { assignmentId: v7(), staffId: world().staffId("ben"), fromOn: "2026-06-10" };
    const refused = await refusal(
      world()
        .as("sue")
        .episode.assign({ episodeId, ...give }),
    );
    expect(refused).toEqual(
      await refusal(
        world()
          .as("sue")
          .episode.assign({ episodeId: v7(), ...give }),
      ),
    );
    expect(refused.code).toBe("NOT_FOUND");
    expect(
      await world().rows("wes", (tx) =>
        tx.select().from(assignment).where(eq(assignment.clientId, clientId)),
      ),
    ).toHaveLength(1);
  });

  test("another program to which the episode is released reads it and closes nothing", async () => {
    const { clientId, episodeId } = await world().anIpsClient("ana");
    const releaseId = await world().aRelease("ana", clientId, "lakeside", [
      "identity",
      "referral-and-eligibility",
    ]);
    await rejects(
      world()
        .as("lou")
        .episode.close({ episodeId, milestoneId: v7(), ...exit }),
      "FORBIDDEN",
    );
    await rejects(
      world()
        .as("lou")
        .episode.reopen({ clientId, episodeId: v7(), enteredOn: "2026-06-14", specialistId: null }),
      "FORBIDDEN",
    );
    await world().revoke("ana", releaseId);
    await rejects(
      world()
        .as("lou")
        .episode.close({ episodeId, milestoneId: v7(), ...exit }),
      "NOT_FOUND",
    );
    expect(await episodes(clientId)).toMatchObject([{ exitedOn: null }]);
  });

  test.each(["eric", "pat", "bea"] as const)("%s has a role that closes no episode", async (player) => {
    await rejects(
      world()
        .as(player)
        .episode.close({ episodeId: donna.episodeId, milestoneId: v7(), ...exit }),
      "FORBIDDEN",
    );
  });

  test("a specialist gives nobody away", async () => {
    const give = {
      episodeId: donna.episodeId,
      assignmentId: v7(),
      staffId: world().staffId("ben"),
      fromOn: "2026-06-10",
    };
    await rejects(world().as("ana").episode.assign(give), "FORBIDDEN");
  });
});

describe("giving a person to a specialist", () => {
  const give = (
    episodeId: string,
    player: "ana" | "ben" | "wes" | "pat" | "lou",
    fromOn: string,
    assignmentId: string = v7(),
  ) =>
    world()
      .as("sue")
      .episode.assign({ episodeId, assignmentId, staffId: world().staffId(player), fromOn });

  test("ends with whoever carried the person until then; sent twice it is one hand-over", async () => {
    const { clientId, episodeId } = await world().anIpsClient("ana");
    const id = v7();
    await give(episodeId, "ben", "2026-06-10", id);
    await give(episodeId, "ben", "2026-06-10", id);
    expect(await assignments(episodeId)).toMatchObject([
      { staffId: world().staffId("ana"), fromOn: "2026-06-01", toOn: "2026-06-10" },
      { id, staffId: world().staffId("ben"), fromOn: "2026-06-10", toOn: null },
    ]);
    expect((await world().as("ana").client.get({ clientId })).specialist?.name).toBe("Ben Ortiz");
  });

  test("to who carries them already changes nothing", async () => {
    const { episodeId } = await world().anIpsClient("ana");
    const [now] = await assignments(episodeId);
    expect(await give(episodeId, "ana", "2026-06-10")).toEqual({ id: now?.id });
    expect(await assignments(episodeId)).toEqual([now]);
  });

  test("on the day of the last hand-over leaves the earlier one without a day, and does not rewrite what lies before", async () => {
    const { episodeId } = await world().anIpsClient("ana");
    await give(episodeId, "ben", "2026-06-01");
    expect(await assignments(episodeId)).toMatchObject([
      { fromOn: "2026-06-01", toOn: "2026-06-01" },
      { fromOn: "2026-06-01", toOn: null },
    ]);
    await give(episodeId, "ana", "2026-06-10");
    const refused = await refusal(give(episodeId, "ben", "2026-06-09"));
    expect(refused).toMatchObject({
      code: "CONFLICT",
      app: { code: "assignment.overlaps", facts: { fromOn: "2026-06-10" } },
    });
  });

  test("who works elsewhere, has another role or has left is refused at the field", async () => {
    for (const player of ["wes", "pat"] as const) {
      expect(await refusal(give(donna.episodeId, player, "2026-06-10"))).toMatchObject({
        code: "BAD_REQUEST",
        fields: [{ path: "staffId" }],
      });
    }
    await world()
      .database.owner.update(staff)
      .set({ endedOn: "2026-06-09" })
      .where(eq(staff.id, world().staffId("ben")));
    expect(await refusal(give(donna.episodeId, "ben", "2026-06-10"))).toMatchObject({ code: "BAD_REQUEST" });
    await world()
      .database.owner.update(staff)
      .set({ endedOn: null })
      .where(eq(staff.id, world().staffId("ben")));
  });

  test("who works for another agency cannot be told from nobody", async () => {
    const elsewhere = await refusal(give(donna.episodeId, "lou", "2026-06-10"));
    const nobody = { episodeId: donna.episodeId, assignmentId: v7(), staffId: v7(), fromOn: "2026-06-10" };
    expect(elsewhere).toEqual(await refusal(world().as("sue").episode.assign(nobody)));
    expect(elsewhere.code).toBe("NOT_FOUND");
  });

  test("by two supervisors at once ends with one of them", async () => {
    const { episodeId } = await world().anIpsClient("ana");
    const both = await Promise.allSettled([
      give(episodeId, "ben", "2026-06-10"),
      give(episodeId, "ben", "2026-06-10"),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled").length).toBeGreaterThanOrEqual(1);
    const refused = both.flatMap((each) => (each.status === "rejected" ? [each.reason as unknown] : []));
    expect(refused).toEqual(refused.map(() => expect.objectContaining({ code: "CONFLICT" }) as unknown));
    const open = (await assignments(episodeId)).filter(({ toOn }) => toOn === null);
    expect(open).toHaveLength(1);
  });
});

describe("closing an episode", () => {
  test("is a milestone with its reason and ends the assignment; sent twice it is one closing", async () => {
    const { clientId, episodeId } = await world().anIpsClient("ana");
    const sent = { episodeId, milestoneId: v7(), ...exit };
    await world().as("ana").episode.close(sent);
    await world().as("ana").episode.close(sent);
    expect(await episodes(clientId)).toMatchObject([
      { exitedOn: "2026-06-12", exitReason: "transitioned-working" },
    ]);
    expect(await assignments(episodeId)).toMatchObject([{ toOn: "2026-06-12" }]);
    await rejects(
      world()
        .as("ana")
        .episode.close({ ...sent, milestoneId: v7() }),
      "CONFLICT",
      "episode.closed",
    );
    await rejects(
      world()
        .as("sue")
        .episode.assign({
          episodeId,
          assignmentId: v7(),
          staffId: world().staffId("ben"),
          fromOn: "2026-06-13",
        }),
      "CONFLICT",
      "episode.closed",
    );
    const page = await world().as("ana").client.get({ clientId });
    expect(page).toMatchObject({
      phase: "closed",
      can: { closeEpisode: false, refer: false, assign: false, logContact: true },
    });
  });

  test("sent twice at the same moment is one closing; by two people, one is told that it is closed, and since when", async () => {
    const once = await world().anIpsClient("ana");
    const sent = { episodeId: once.episodeId, milestoneId: v7(), ...exit };
    await Promise.all([world().as("ana").episode.close(sent), world().as("ana").episode.close(sent)]);
    const twice = await world().anIpsClient("ana");
    const both = await Promise.allSettled(
      (["ana", "ben"] as const).map((player) =>
        world()
          .as(player)
          .episode.close({ episodeId: twice.episodeId, milestoneId: v7(), ...exit }),
      ),
    );
    const reasons = both.flatMap((each) =>
      each.status === "rejected" ? [each.reason as { cause: unknown }] : [],
    );
    expect(reasons).toHaveLength(1);
    expect(reasons[0]?.cause).toMatchObject({ code: "episode.closed", facts: { exitedOn: "2026-06-12" } });
  });

  test("on the day of entry is possible; the day before, and tomorrow, are not", async () => {
    const { episodeId } = await world().anIpsClient("ana");
    const close = (exitedOn: string) =>
      world()
        .as("ana")
        .episode.close({ episodeId, milestoneId: v7(), ...exit, exitedOn });
    await rejects(close("2026-05-31"), "CONFLICT", "milestone.order");
    await rejects(close("2026-06-16"), "CONFLICT", "milestone.in-future");
    await close("2026-06-01");
  });
});

describe("coming back", () => {
  test("opens a new episode beside the old one; sent twice it is one episode", async () => {
    const { clientId, episodeId } = await world().anIpsClient("ana");
    await world()
      .as("ana")
      .episode.close({ episodeId, milestoneId: v7(), ...exit });
    const sent = { clientId, episodeId: v7(), enteredOn: "2026-06-12", specialistId: world().staffId("ben") };
    await world().as("ana").episode.reopen(sent);
    await world().as("ana").episode.reopen(sent);
    expect(await episodes(clientId)).toMatchObject([
      { exitedOn: "2026-06-12" },
      { id: sent.episodeId, exitedOn: null },
    ]);
    expect(await assignments(sent.episodeId)).toMatchObject([
      { staffId: world().staffId("ben"), fromOn: "2026-06-12" },
    ]);
  });

  test("is refused while an episode is open, or before the last exit", async () => {
    const { clientId, episodeId } = await world().anIpsClient("ana");
    const reopen = (enteredOn: string) =>
      world().as("ana").episode.reopen({ clientId, episodeId: v7(), enteredOn, specialistId: null });
    await rejects(reopen("2026-06-14"), "CONFLICT", "episode.open-already");
    await world()
      .as("ana")
      .episode.close({ episodeId, milestoneId: v7(), ...exit });
    await rejects(reopen("2026-06-11"), "CONFLICT", "episode.overlaps");
    await rejects(reopen("2026-06-16"), "CONFLICT", "milestone.in-future");
  });
});
