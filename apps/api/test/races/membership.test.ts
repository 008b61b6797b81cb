import { client, membership } from "@ips/db";
import { interleavings } from "@ips/db/testing";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { useRace } from "./use-race.ts";

const { world, raceRaw } = useRace();

/** The membership that a player acts under, as a row: the world's players act without one. */
async function enrolled(player: "ana") {
  const { membershipId, agencyId, staffId } = world().actor(player);
  const row = { id: membershipId ?? "", agencyId, userId: player, staffId: staffId ?? "" };
  await world()
    .database.owner.insert(membership)
    .values({ ...row, role: "specialist", fromOn: "2020-01-01" })
    .onConflictDoUpdate({ target: membership.id, set: { toOn: null } });
  return row.id;
}

describe.each(interleavings)("a membership that ends while its holder writes, %s", (order) => {
  test("the write came before the end, or it is refused and nothing of it stands", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const id = await enrolled("ana");
    const outcome = await raceRaw(
      order,
      ["adam", (tx) => tx.update(membership).set({ toOn: "2026-06-14" }).where(eq(membership.id, id))],
      ["ana", (tx) => tx.update(client).set({ county: "Kings" }).where(eq(client.id, clientId))],
    );
    const before = order === "before the first commits";
    expect(outcome).toEqual(["done", before ? "done" : "membership_in_force"]);
    const [kept] = await world().database.owner.select().from(client).where(eq(client.id, clientId));
    expect(kept?.county).toBe(before ? "Kings" : null);
    await enrolled("ana");
  });
});
