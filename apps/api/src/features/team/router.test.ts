import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { countStatements } from "../../../test/everyday/count-statements.ts";
import { rejects } from "../../../test/everyday/refusal.ts";
import { useWorld } from "../../../test/everyday/use-world.ts";

const world = useWorld();

const met = (
  player: "ana" | "ben" | "wes" | "lou",
  clientId: string,
  on: string,
  place: "office" | "community" | "phone" | "home" = "office",
) => world().as(player).contact.add({ contactId: v7(), clientId, on, place, minutes: 30, note: null });

describe("who must not get in", () => {
  test.each(["ana", "pat", "bea", "adam", "eric", "bill"] as const)(
    "%s does not lead a team",
    async (player) => {
      await rejects(world().as(player).team.overview(), "FORBIDDEN");
    },
  );

  test("a supervisor sees the own program or office, nobody of another one", async () => {
    const west = await world().anIpsClient("wes", { firstName: "Will", lastName: "West" });
    const lake = await world().anIpsClient("lou", { firstName: "Lena", lastName: "Lake" });
    await met("wes", west.clientId, "2026-06-15");
    await met("lou", lake.clientId, "2026-06-15");
    const east = await world().as("sue").team.overview();
    expect(east.units).toEqual([{ unitId: world().unitId("Harbor East"), name: "Harbor East" }]);
    expect(east.staff.map(({ staff }) => staff.name)).toEqual(["Ana Lopez", "Ben Ortiz"]);
    expect(JSON.stringify(east)).not.toMatch(/Will West|Lena Lake|Wes Hall|Lou Banks/);
    expect((await world().as("vera").team.overview()).staff.map(({ staff }) => staff.name)).toEqual([
      "Eric Miller",
    ]);
  });
});

describe("a team's week", () => {
  test("has each one's load, rhythm and time away from the office, in the order of names", async () => {
    const w = world();
    const { clientId } = await w.anIpsClient("ana", {
      firstName: "Donna",
      lastName: "Rivera",
      enteredOn: "2026-05-01",
    });
    await w.anIpsClient("ana", { firstName: "New", lastName: "Here", enteredOn: "2026-06-12" });
    await w.anIpsClient("ana", { firstName: "Una", lastName: "Signed", carried: false });
    // 2026-06-15 is a Monday; the 28 days end with it.
    await met("ana", clientId, "2026-06-15", "community");
    await met("ana", clientId, "2026-06-14", "phone");
    await met("ana", clientId, "2026-06-08", "home");
    await met("ana", clientId, "2026-06-07");
    await met("ana", clientId, "2026-05-19");
    await met("ana", clientId, "2026-05-18", "community");
    for (const on of ["2026-06-15", "2026-06-10", "2026-06-09"]) {
      await w.as("ana").employer.addContact({
        employerContactId: v7(),
        employer: { newEmployerId: v7(), name: "Kessler" },
        on,
        mode: "in-person",
        hiringManager: true,
        step: null,
        purpose: null,
        attendees: [],
        businessNote: null,
        clientId: null,
        clientNote: null,
      });
    }
    const page = await w.as("sue").team.overview();
    expect(page).toMatchObject({
      today: "2026-06-15",
      weekOf: "2026-06-15",
      unassigned: [{ name: "Una Signed" }],
    });
    expect(page.staff).toMatchObject([
      {
        staff: { name: "Ana Lopez" },
        unitName: "Harbor East",
        title: "specialist",
        fte: 1,
        open: 2,
        limit: 20,
        overdue: 1,
        dueThisWeek: 0,
        contactsThisWeek: 1,
        contactsLastWeek: 2,
        employerContactsThisWeek: 1,
        employerContactsLastWeek: 2,
        awayFromOffice: { away: 2, all: 4 },
        quiet: [],
      },
      {
        staff: { name: "Ben Ortiz" },
        open: 0,
        contactsThisWeek: 0,
        awayFromOffice: { away: 0, all: 0 },
        quiet: [],
      },
    ]);
  });

  test("names whom nobody has met for two weeks: day 14, not day 13, and not who came in since", async () => {
    const w = world();
    const quiet = await w.anIpsClient("ben", {
      firstName: "Fourteen",
      lastName: "Days",
      enteredOn: "2026-05-01",
    });
    const heard = await w.anIpsClient("ben", {
      firstName: "Thirteen",
      lastName: "Days",
      enteredOn: "2026-05-01",
    });
    await w.anIpsClient("ben", { firstName: "Never", lastName: "Met", enteredOn: "2026-06-01" });
    await w.anIpsClient("ben", { firstName: "Just", lastName: "Came", enteredOn: "2026-06-02" });
    await met("ben", quiet.clientId, "2026-06-01");
    await met("ben", heard.clientId, "2026-06-02", "phone");
    const page = await w.as("sue").team.overview();
    expect(
      page.staff
        .find(({ staff }) => staff.name === "Ben Ortiz")
        ?.quiet.map(({ name }) => name)
        .toSorted(),
    ).toEqual(["Fourteen Days", "Never Met"]);
  });

  test("takes the same statements however many people there are", async () => {
    const w = world();
    const few = await countStatements(w.database.appPool, () => w.as("sue").team.overview());
    for (let each = 0; each < 6; each += 1) await w.anIpsClient("ben", { lastName: `Many ${each}` });
    const many = await countStatements(w.database.appPool, () => w.as("sue").team.overview());
    expect(many.statements).toEqual(few.statements);
    expect(many.statements.length).toBeLessThanOrEqual(3);
  });
});
