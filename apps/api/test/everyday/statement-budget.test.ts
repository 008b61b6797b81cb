import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { countStatements } from "./count-statements.ts";
import { useWorld, type Player } from "./use-world.ts";

const world = useWorld();

/*
 * What a request may send to the database: six statements with the look-up of its session, `begin` and `commit`, which
 * are not counted here. They cost round trips and planning, so they are a budget like any other.
 */
const budget = 3;

const statementsOf = async (ask: () => Promise<unknown>): Promise<number> =>
  (await countStatements(world().database.appPool, ask)).statements.length;

/** A person of Ana's whose record Eric's office reads, with the release back. */
async function aSharedPerson() {
  const w = world();
  const ips = await w.anIpsClient("ana", { lastName: `Shared ${v7()}` });
  const vr = await w.aVrClient("eric", { appliedOn: "2026-06-01" });
  await w.areOnePerson(ips.clientId, vr.clientId);
  await w.aRelease("ana", ips.clientId, "state", [
    "identity",
    "referral-and-eligibility",
    "employer-contacts",
    "case-notes",
    "job-search-plan",
  ]);
  await w.aRelease("eric", vr.clientId, "harbor", ["identity", "ipe-and-vr-services"]);
  return { ips: ips.clientId, vr: vr.clientId };
}

describe("six statements a request, session, begin and commit included", () => {
  const lists: [string, (player: Player) => () => Promise<unknown>][] = [
    ["a caseload with findings", (player) => () => world().as(player).caseload.list({})],
    ["a team's caseload", (player) => () => world().as(player).caseload.list({ scope: "team" })],
  ];
  test.each(lists)("%s, however many people are on it", async (_list, list) => {
    for (const player of ["ana", "eric"] as const) {
      const few = await statementsOf(list(player));
      await aSharedPerson();
      await aSharedPerson();
      expect(await statementsOf(list(player))).toBe(few);
      expect(few).toBeLessThanOrEqual(budget);
    }
  });

  test("a team as its supervisor sees it", async () => {
    expect(await statementsOf(() => world().as("sue").team.overview())).toBeLessThanOrEqual(budget);
  });

  test("Today; an office's inbox takes two more, because it is about people who are nobody's yet", async () => {
    expect(await statementsOf(() => world().as("ana").today.get({}))).toBeLessThanOrEqual(budget);
    expect(await statementsOf(() => world().as("eric").today.get({}))).toBeLessThanOrEqual(budget + 2);
  });

  test("a person's page and the contacts, for the specialist and for the counselor who reads through a release", async () => {
    const { ips, vr } = await aSharedPerson();
    const pages: [Player, string][] = [
      ["ana", ips],
      ["eric", ips],
      ["eric", vr],
    ];
    for (const [player, clientId] of pages) {
      const { client } = world().as(player);
      expect(await statementsOf(() => client.get({ clientId }))).toBeLessThanOrEqual(budget);
      expect(await statementsOf(() => client.contacts({ clientId, pageSize: 20 }))).toBeLessThanOrEqual(
        budget,
      );
    }
  });

  test("adding a contact, its history written by the database", async () => {
    const { ips } = await aSharedPerson();
    const add = () =>
      world().as("ana").contact.add({
        contactId: v7(),
        clientId: ips,
        on: "2026-06-14",
        place: "home",
        minutes: 30,
        note: null,
      });
    expect(await statementsOf(add)).toBeLessThanOrEqual(budget);
  });

  test("a page that is not open takes the statements of one that is not there", async () => {
    const { ips } = await aSharedPerson();
    const asked = (clientId: string) =>
      statementsOf(() =>
        world()
          .as("lou")
          .client.get({ clientId })
          .catch(() => null),
      );
    expect(await asked(ips)).toBe(await asked(v7()));
  });
});
