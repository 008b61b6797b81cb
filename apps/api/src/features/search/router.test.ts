import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { countStatements } from "../../../test/everyday/count-statements.ts";
import { rejects } from "../../../test/everyday/refusal.ts";
import { useWorld, type Player } from "../../../test/everyday/use-world.ts";

const world = useWorld();
const find = (player: Player, text: string) => world().as(player).search.people({ text });
const names = async (player: Player, text: string) =>
  (await find(player, text)).people.map(({ name }) => name);

let donna: string;

beforeAll(async () => {
  const w = world();
  donna = (await w.anIpsClient("ana", { firstName: "Donna", lastName: "Rivera" })).clientId;
  await w.anIpsClient("ana", { firstName: "Don", lastName: "Marsh" });
  await w.anIpsClient("wes", { firstName: "Donald", lastName: "West" });
  await w.as("ana").employer.save({
    employerId: v7(),
    name: "Donut House",
    city: "Elmira",
    phone: null,
    businessNote: null,
  });
});

describe("who must not get in", () => {
  test.each(["wes", "lou", "eric", "vera", "val"] as const)(
    "%s finds neither name nor number of who is not open to them",
    async (player) => {
      const found = await find(player, "rivera");
      expect(found).toEqual({ people: [], employers: [], more: false });
      expect((await find(player, "H-1001")).people).toEqual([]);
    },
  );

  test.each(["lou", "eric", "vera", "val"] as const)(
    "%s finds no business of another agency",
    async (player) => {
      expect((await find(player, "donut")).employers).toEqual([]);
    },
  );

  test("a release opens a name to search only while it runs, and only if it names the identity", async () => {
    const w = world();
    const { clientId } = await w.anIpsClient("ana", { firstName: "Linh", lastName: "Jones" });
    await w.aRelease("ana", clientId, "state", ["job-search-plan"]);
    expect(await names("eric", "linh")).toEqual([]);
    const releaseId = await w.aRelease("ana", clientId, "state", ["identity"], { toUnit: "North Office" });
    expect((await find("eric", "linh")).people).toEqual([
      { clientId, name: "Linh Jones", number: null, hint: "Harbor Behavioral Health", closed: false },
    ]);
    expect(await names("nora", "linh")).toEqual([]);
    await w.revoke("ana", releaseId);
    expect(await find("eric", "linh")).toEqual({ people: [], employers: [], more: false });
  });

  test.each(["adam", "bill"] as const)("%s searches nobody", async (player) => {
    await rejects(find(player, "donna"), "FORBIDDEN");
  });
});

describe("search", () => {
  test("finds by the beginning of any part of the name or number, in any order of words", async () => {
    expect(await names("ana", "don")).toEqual(["Don Marsh", "Donna Rivera"]);
    expect(await names("ana", "riv DON")).toEqual(["Donna Rivera"]);
    expect(await names("ana", "onna")).toEqual([]);
    expect(await names("ana", "h-10")).toEqual(["Linh Jones", "Don Marsh", "Donna Rivera"]);
    expect((await find("ana", "don")).employers).toMatchObject([{ name: "Donut House", city: "Elmira" }]);
  });

  test("finds a name without its accents, and the second part of a double name", async () => {
    const w = world();
    await w.anIpsClient("ana", { firstName: "Begoña", lastName: "Müller-Lüdenscheidt" });
    for (const text of ["begona", "Begoña", "ludenscheidt", "lüden", "muller-lud"]) {
      expect(await names("ana", text)).toEqual(["Begoña Müller-Lüdenscheidt"]);
    }
  });

  test("finds by the preferred name, and shows it", async () => {
    const { clientId } = await world().anIpsClient("ana", { firstName: "Robert", lastName: "Ames" });
    const identity = {
      firstName: "Robert",
      lastName: "Ames",
      preferredName: "Bo",
      pronoun: null,
      bornOn: null,
      phone: null,
      email: null,
      language: "en" as const,
    };
    await world().as("ana").client.updateIdentity({ clientId, identity });
    expect(await names("ben", "bo ames")).toEqual(["Bo Ames"]);
    expect(await names("ben", "robert")).toEqual(["Bo Ames"]);
  });

  test("signs that mean something to the database are text, and nothing typed finds nothing", async () => {
    for (const text of ["%", "_", "\\", "' or true --", ""]) expect(await names("ana", text)).toEqual([]);
  });

  test("lists a person whom two records name once, under the own one", async () => {
    const w = world();
    const vr = await w.aVrClient("eric", { firstName: "Dona", lastName: "Rivera-Lopez" });
    await w.areOnePerson(donna, vr.clientId);
    await w.aRelease("ana", donna, "state", ["identity"]);
    for (const text of ["donna", "dona", "rivera"]) {
      expect((await find("eric", text)).people).toEqual([
        {
          clientId: vr.clientId,
          name: "Dona Rivera-Lopez",
          number: "V-1001",
          hint: "Eric Miller",
          closed: false,
        },
      ]);
    }
  });

  test("says that there is more than is listed, and who is closed", async () => {
    const w = world();
    for (let each = 0; each < 10; each += 1) {
      const { episodeId } = await w.anIpsClient("ben", {
        firstName: "Many",
        lastName: `Person ${String.fromCharCode(65 + each)}`,
      });
      if (each === 0)
        await w
          .as("ben")
          .episode.close({ episodeId, milestoneId: v7(), exitedOn: "2026-06-10", reason: "moved" });
    }
    const found = await find("ben", "many");
    expect(found.people).toHaveLength(8);
    expect(found.more).toBe(true);
    expect((await find("ben", "person a")).people).toMatchObject([{ closed: true }]);
    const { statements } = await countStatements(w.database.appPool, () => find("ben", "many"));
    expect(statements.length).toBeLessThanOrEqual(3);
  });
});
