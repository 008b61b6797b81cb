import { asActor, client } from "@ips/db";
import { openTestSession } from "@ips/db/testing";
import { eq, inArray } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, onTestFinished, test } from "vitest";
import { createCallerFactory, publicProcedure, router } from "../../src/trpc/init.ts";
import { refusal } from "../everyday/refusal.ts";
import { useSharing } from "../sharing/use-sharing.ts";

const { world } = useSharing();

const context = () => ({
  deps: world().deps,
  requestId: "test",
  caller: { address: null, userAgent: null },
  loadSession: () => Promise.resolve(null),
});

test("two who wait for each other: PostgreSQL ends one, and its work is done again behind the other's", async () => {
  const [one, two] = [await world().anIpsClient("ana"), await world().anIpsClient("ana")];
  const sessions = [
    await openTestSession(world().database),
    await openTestSession(world().database),
  ] as const;
  onTestFinished(async () => {
    await Promise.all(sessions.map((session) => session.close()));
  });
  const tries = [0, 0];
  const call = (index: 0 | 1, order: readonly [string, string]) => {
    const procedure = publicProcedure.mutation(() => {
      tries[index] = (tries[index] ?? 0) + 1;
      return asActor(sessions[index].app, world().actor("ana"), async (tx) => {
        for (const id of order)
          await tx
            .update(client)
            .set({ county: `by ${index}` })
            .where(eq(client.id, id));
      });
    });
    return createCallerFactory(router({ write: procedure }))(context()).write();
  };
  const secondUpdates = sessions.map((session) => {
    const first = session.stopBefore(/^update/iu);
    void first.reached.then(() => first.go());
    return first.reached.then(() => session.stopBefore(/^update/iu));
  });
  const both = [call(0, [one.clientId, two.clientId]), call(1, [two.clientId, one.clientId])];
  const stops = await Promise.all(secondUpdates);
  await Promise.all(stops.map(({ reached }) => reached));
  for (const stop of stops) stop.go();
  expect(await Promise.allSettled(both)).toEqual([
    { status: "fulfilled", value: undefined },
    { status: "fulfilled", value: undefined },
  ]);
  // One of them was ended and done again; when both looked at the same moment, PostgreSQL ends both.
  expect(Math.max(...tries)).toBe(2);
  const kept = await world()
    .database.owner.select({ county: client.county })
    .from(client)
    .where(inArray(client.id, [one.clientId, two.clientId]));
  // Both rows are of whoever came last: no half of the other is left.
  expect(new Set(kept.map(({ county }) => county)).size).toBe(1);
});

test.each(["40P01", "40001"])(
  "work that meets %s twice is answered as to be tried again, never as a failure",
  async (code) => {
    let tries = 0;
    const unlucky = publicProcedure.mutation(() => {
      tries += 1;
      throw Object.assign(new Error("could not go on"), { code, severity: "ERROR" });
    });
    const refused = await refusal(createCallerFactory(router({ unlucky }))(context()).unlucky());
    expect([refused.code, refused.app.code, tries]).toEqual(["SERVICE_UNAVAILABLE", "unavailable", 2]);
  },
);

test("what is refused for another reason is not done twice", async () => {
  let tries = 0;
  const taken = publicProcedure.mutation(() => {
    tries += 1;
    throw Object.assign(new Error("taken"), { code: "23505", severity: "ERROR", constraint: v7() });
  });
  await refusal(createCallerFactory(router({ taken }))(context()).taken());
  expect(tries).toBe(1);
});
