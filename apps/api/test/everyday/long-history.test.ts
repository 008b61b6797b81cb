import { contact } from "@ips/db";
import { addDays } from "@ips/domain";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { today } from "./world.ts";
import { useWorld } from "./use-world.ts";

const world = useWorld();

/** A person of Ana's with contacts on these days. */
async function aPersonMetOn(days: readonly string[]): Promise<string> {
  const { clientId } = await world().anIpsClient("ana", { enteredOn: "2023-01-10" });
  const staffId = world().staffId("ana");
  const { agencyId } = world().actor("ana");
  const unitId = world().unitId("Harbor East");
  await world().rows("ana", (tx) =>
    tx.insert(contact).values(
      days.map((onDate) => ({
        id: v7(),
        agencyId,
        unitId,
        clientId,
        staffId,
        onDate,
        place: "home" as const,
        minutes: 30,
        note: null,
      })),
    ),
  );
  return clientId;
}

const told = async (clientId: string) =>
  (await world().as("ana").client.get({ clientId })).timeline.events
    .filter(({ kind }) => kind === "contact")
    .map(({ on, span, detail }) => [on, span, detail]);

test("this month and the two before are told by day, longer ago by month, a single day of a month as that day", async () => {
  const clientId = await aPersonMetOn([
    "2026-01-05",
    "2026-01-20",
    "2026-02-10",
    "2026-02-10",
    "2026-03-01",
    "2026-03-31",
    "2026-04-01",
    "2026-04-01",
    "2026-06-15",
  ]);
  expect(await told(clientId)).toEqual([
    ["2026-01-20", "month", "2"],
    ["2026-02-10", "day", "2"],
    ["2026-03-31", "month", "2"],
    ["2026-04-01", "day", "2"],
    ["2026-06-15", "day", null],
  ]);
});

test("a page does not grow with the contacts of past years, and counts them all", async () => {
  const years = Array.from({ length: 1000 }, (_, n) => addDays(today, -n));
  const clientId = await aPersonMetOn(years);
  const page = await world().as("ana").client.get({ clientId });
  expect(page.counts.contacts).toBe(1000);
  // 76 days, and the months of the years before them.
  expect(page.timeline.events.filter(({ kind }) => kind === "contact")).toHaveLength(76 + 31);
});
