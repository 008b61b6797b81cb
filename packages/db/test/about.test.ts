import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { dataGroups } from "@ips/domain";
import * as t from "../src/schema/index.ts";
import {
  aboutFromHere,
  asActor,
  aTestAgency,
  aTestClient,
  aTestRelease,
  aTestStaff,
  revokeTestRelease,
  type TestAgency,
  type TestClient,
  type TestStaff,
} from "../src/testing/index.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();
let vr: TestAgency;
let counselor: TestStaff;
let donna: TestClient;
let james: TestClient;
let revoked: TestClient;
let never: TestClient;
beforeAll(async () => {
  const { owner } = database();
  const agency = await aTestAgency(owner);
  vr = await aTestAgency(owner, { kind: "vr" });
  counselor = await aTestStaff(owner, vr);
  [donna, james, revoked, never] = [
    await aTestClient(owner, agency),
    await aTestClient(owner, agency),
    await aTestClient(owner, agency),
    await aTestClient(owner, agency),
  ];
  for (const each of [donna, james, revoked]) {
    const release = await aTestRelease(owner, each, vr, { groups: ["identity", "case-notes"] });
    if (each === revoked) await revokeTestRelease(owner, release);
  }
});

const everybody = () => [donna, james, revoked, never].map(({ id }) => id);

const seen = (about: readonly string[] | undefined) =>
  asActor(database().app, counselor.actor(about === undefined ? {} : { about }), async (tx) => {
    const clients = await tx.select({ id: t.client.id }).from(t.client);
    const releases = await tx.select({ id: t.release.clientId }).from(t.release);
    const groups: string[][] = [];
    for (const group of dataGroups) {
      const { rows } = await tx.execute<{ ids: string[] }>(sql`select app.granted(${group}) as ids`);
      groups.push((rows[0]?.ids ?? []).toSorted());
    }
    const sorted = (found: { id: string }[]) => found.map(({ id }) => id).toSorted();
    return { clients: sorted(clients), releases: sorted(releases), groups };
  });

describe("a transaction that is about some people", () => {
  test("sees of other agencies' records what releases open of them, and of nobody else", async () => {
    const all = await seen(undefined);
    expect(all.clients).toEqual([donna.id, james.id].toSorted());
    for (const about of [[], [donna.id], [james.id, never.id], everybody()]) {
      const some = await seen(about);
      const among = (ids: readonly string[]) => ids.filter((id) => about.includes(id));
      expect(some.clients).toEqual(among(all.clients));
      expect(some.releases).toEqual(among(all.releases));
      expect(some.groups).toEqual(all.groups.map(among));
    }
  });

  test("opens nothing by naming it: neither what was revoked nor what was never released", async () => {
    const some = await seen([revoked.id, never.id]);
    expect(some.clients).toEqual([]);
    expect(some.groups.flat()).toEqual([]);
  });

  test("is about the other records of the same people too", async () => {
    const { owner } = database();
    const own = await aTestClient(owner, vr, { personId: donna.personId });
    expect((await seen([own.id])).clients).toEqual([donna.id, own.id].toSorted());
  });

  test("may say so in its middle, and the next one is about everybody again", async () => {
    const counts = await asActor(database().app, counselor.actor(), async (tx) => {
      const before = await tx.$count(t.release);
      await aboutFromHere(tx, [donna.id]);
      return [before, await tx.$count(t.release)];
    });
    expect(counts).toEqual([2, 1]);
    expect((await seen(undefined)).releases).toEqual([donna.id, james.id].toSorted());
  });
});
