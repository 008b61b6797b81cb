import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { useWorld } from "../../../test/everyday/use-world.ts";

const world = useWorld();

/** Half a year to June 15, 2026: from December 16, 2025 on. */
const made: readonly { on: string; restsOnPlan: boolean | null; mode?: "phone" }[] = [
  { on: "2025-12-15", restsOnPlan: true },
  { on: "2025-12-16", restsOnPlan: true },
  { on: "2026-03-02", restsOnPlan: true },
  { on: "2026-03-09", restsOnPlan: false },
  { on: "2026-04-07", restsOnPlan: true, mode: "phone" },
  { on: "2026-05-04", restsOnPlan: null },
  { on: "2026-06-15", restsOnPlan: true },
];

async function makeContacts() {
  const { clientId } = await world().anIpsClient("ana");
  const visit = async (
    on: string,
    restsOnPlan: boolean | null,
    mode: "in-person" | "phone" = "in-person",
  ) => {
    const employerContactId = v7();
    await world()
      .as("ana")
      .employer.addContact({
        employerContactId,
        employer: { newEmployerId: v7(), name: "Kessler Hardware" },
        on,
        mode,
        hiringManager: true,
        step: null,
        purpose: null,
        attendees: [],
        businessNote: null,
        clientId,
        clientNote: null,
        restsOnPlan,
      });
    return employerContactId;
  };
  for (const { on, restsOnPlan, mode } of made) await visit(on, restsOnPlan, mode);
  await world()
    .as("ana")
    .undo.employerContact({ employerContactId: await visit("2026-06-14", true) });
}

const item16 = async () => {
  const { items } = await world().as("sue").fidelity.evidence({ unitId: null });
  return items.find(({ item }) => item === 16);
};

test("while no contact says whether it rests on a plan, the item is a reviewer's", async () => {
  expect(await item16()).toMatchObject({ lowest: 1, highest: 5, inputs: [] });
});

describe("individualized job search, from contacts in person made for a person in the window", () => {
  beforeAll(makeContacts);

  test("three of four that say it rest on the plan, one does not say it, one was taken back: between 60 and 80 percent", async () => {
    const found = await item16();
    expect(found?.inputs).toEqual([
      { key: "contacts-tagged", value: 4, of: 5, specialist: null },
      { key: "contacts-matching", value: 3, of: null, specialist: null },
      { key: "contacts-not-tagged", value: 1, of: null, specialist: null },
    ]);
    expect(found).toMatchObject({ lowest: 3, highest: 4, open: ["contacts-not-tagged"] });
  });

  test.each([
    ["contacts-tagged", ["2026-06-15", "2026-03-09", "2026-03-02", "2025-12-16"]],
    ["contacts-matching", ["2026-06-15", "2026-03-02", "2025-12-16"]],
    ["contacts-not-tagged", ["2026-05-04"]],
  ] as const)("%s opens to its contacts", async (figure, days) => {
    const { rows } = await world().as("sue").fidelity.rows({ figure });
    expect(rows.map(({ on }) => on)).toEqual(days);
    expect(rows.every(({ clients, specialist }) => clients.length === 1 && specialist === "Ana Lopez")).toBe(
      true,
    );
  });
});
