import { assignment, episode, milestone } from "@ips/db";
import { interleavings } from "@ips/db/testing";
import { asc, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { useRace } from "./use-race.ts";

const { world, race, raceRaw } = useRace();

const owner = () => world().database.owner;
const carriers = (episodeId: string) =>
  owner()
    .select()
    .from(assignment)
    .where(eq(assignment.episodeId, episodeId))
    .orderBy(asc(assignment.fromOn), asc(assignment.createdAt));

const give = (episodeId: string, player: "ana" | "ben" | "sue") => ({
  episodeId,
  assignmentId: v7(),
  staffId: world().staffId(player),
  fromOn: "2026-06-10",
});
const close = (episodeId: string) => ({
  episodeId,
  milestoneId: v7(),
  exitedOn: "2026-06-12",
  reason: "transitioned-working" as const,
});

async function rowOf(episodeId: string) {
  const [row] = await owner().select().from(episode).where(eq(episode.id, episodeId));
  if (!row) throw new Error("the episode is not there");
  const { agencyId, unitId, clientId } = row;
  return { agencyId, unitId, clientId, episodeId };
}

describe.each(interleavings)("two people and who carries a person, %s", (order) => {
  test("give the person to two specialists: the first stands, the second learns of it and decides anew", async () => {
    const { episodeId } = await world().anIpsClient("ana");
    expect(
      await race(
        order,
        ["sue", (api) => api.episode.assign(give(episodeId, "ben"))],
        ["sue", (api) => api.episode.assign(give(episodeId, "sue"))],
      ),
    ).toEqual(["done", "assignment.changed"]);
    expect(await carriers(episodeId)).toMatchObject([
      { staffId: world().staffId("ana"), toOn: "2026-06-10" },
      { staffId: world().staffId("ben"), fromOn: "2026-06-10", toOn: null },
    ]);
  });

  test("give the person to the same specialist twice: it is one hand-over", async () => {
    const { episodeId } = await world().anIpsClient("ana");
    const sent = give(episodeId, "ben");
    expect(
      await race(
        order,
        ["sue", (api) => api.episode.assign(sent)],
        ["sue", (api) => api.episode.assign(sent)],
      ),
    ).toEqual(["done", "done"]);
    expect(await carriers(episodeId)).toHaveLength(2);
  });

  test("give the person away past the use-case: a constraint keeps two at a time out", async () => {
    const { episodeId } = await world().anIpsClient("ana", { carried: false });
    const row = { ...(await rowOf(episodeId)), fromOn: "2026-06-10" };
    expect(
      await raceRaw(
        order,
        ["ana", (tx) => tx.insert(assignment).values({ ...row, id: v7(), staffId: world().staffId("ana") })],
        ["ben", (tx) => tx.insert(assignment).values({ ...row, id: v7(), staffId: world().staffId("ben") })],
      ),
    ).toEqual(["done", "assignment_no_overlap"]);
  });

  test("close the episode against giving the person away: nobody carries a person who has left", async () => {
    const { episodeId } = await world().anIpsClient("ana");
    expect(
      await race(
        order,
        ["sue", (api) => api.episode.close(close(episodeId))],
        ["sue", (api) => api.episode.assign(give(episodeId, "ben"))],
      ),
    ).toEqual(["done", "episode.closed"]);
    expect(await carriers(episodeId)).toMatchObject([
      { staffId: world().staffId("ana"), toOn: "2026-06-12" },
    ]);
  });

  test("give the person away against closing the episode: the new specialist carries them up to that day", async () => {
    const { episodeId } = await world().anIpsClient("ana");
    expect(
      await race(
        order,
        ["sue", (api) => api.episode.assign(give(episodeId, "ben"))],
        ["sue", (api) => api.episode.close(close(episodeId))],
      ),
    ).toEqual(["done", "done"]);
    expect((await carriers(episodeId)).map(({ toOn }) => toOn)).toEqual(["2026-06-10", "2026-06-12"]);
  });

  test("the same past the use-cases: a constraint ends what would go on after the exit", async () => {
    const { episodeId } = await world().anIpsClient("ana", { carried: false });
    const row = await rowOf(episodeId);
    const outcome = await raceRaw(
      order,
      [
        "sue",
        (tx) =>
          tx
            .insert(milestone)
            .values({ ...row, id: v7(), kind: "program-exit", source: "own", onDate: "2026-06-12" }),
      ],
      [
        "ana",
        (tx) =>
          tx
            .insert(assignment)
            .values({ ...row, id: v7(), staffId: world().staffId("ana"), fromOn: "2026-06-02" }),
      ],
    );
    expect(outcome).toEqual(["done", "assignment_within_episode"]);
    expect((await carriers(episodeId)).filter(({ toOn }) => toOn === null)).toEqual([]);
  });

  test("close the episode twice: it is closed once", async () => {
    const { episodeId } = await world().anIpsClient("ana");
    expect(
      await race(
        order,
        ["sue", (api) => api.episode.close(close(episodeId))],
        ["ana", (api) => api.episode.close({ ...close(episodeId), exitedOn: "2026-06-13", reason: "moved" })],
      ),
    ).toEqual(["done", "episode.closed"]);
    const [row] = await owner().select().from(episode).where(eq(episode.id, episodeId));
    expect(row).toMatchObject({ exitedOn: "2026-06-12", exitReason: "transitioned-working" });
  });

  test("come back twice: one new episode is opened", async () => {
    const { clientId, episodeId } = await world().anIpsClient("ana");
    await world().as("ana").episode.close(close(episodeId));
    const again = () => ({ clientId, episodeId: v7(), enteredOn: "2026-06-14", specialistId: null });
    expect(
      await race(
        order,
        ["ana", (api) => api.episode.reopen(again())],
        ["sue", (api) => api.episode.reopen(again())],
      ),
    ).toEqual(["done", "episode.open-already"]);
    expect(await owner().$count(episode, eq(episode.clientId, clientId))).toBe(2);
  });
});
