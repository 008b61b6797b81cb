import { accessEntry } from "@ips/db";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { countStatements } from "./count-statements.ts";
import { refusal } from "./refusal.ts";
import { useWorld, type Player } from "./use-world.ts";

const world = useWorld();

const everyGroup = [
  "identity",
  "referral-and-eligibility",
  "employer-contacts",
  "case-notes",
  "job-search-plan",
] as const;

/** A person of Ana's whose record Eric's office reads as far as these groups, with the release back. */
async function aSharedPerson(groups: readonly (typeof everyGroup)[number][] = everyGroup) {
  const w = world();
  const ips = await w.anIpsClient("ana", { lastName: `Shared ${v7()}` });
  const vr = await w.aVrClient("eric", { appliedOn: "2026-06-01" });
  await w.areOnePerson(ips.clientId, vr.clientId);
  await w.aRelease("ana", ips.clientId, "state", groups);
  await w.aRelease("eric", vr.clientId, "harbor", ["identity", "ipe-and-vr-services"]);
  await w.as("ana").contact.add({
    contactId: v7(),
    clientId: ips.clientId,
    on: "2026-06-14",
    place: "home",
    minutes: 30,
    note: "Went through the applications.",
  });
  return { ips: ips.clientId, vr: vr.clientId };
}

type Caller = ReturnType<ReturnType<typeof world>["as"]>;

/** A person's page as the portals ask for it. */
const page = (clientId: string) => [
  (caller: Caller) => caller.client.get({ clientId }),
  (caller: Caller) => caller.plan.get({ clientId }),
  (caller: Caller) => caller.client.contacts({ clientId, pageSize: 20 }),
];

type Ask = (caller: Caller) => Promise<unknown>;

const together = (player: Player, asks: readonly Ask[]) => {
  const caller = world().inOneBatch(player, asks.length);
  return Promise.allSettled(asks.map((ask) => ask(caller)));
};
const oneByOne = (player: Player, asks: readonly Ask[]) =>
  Promise.allSettled(asks.map((ask) => ask(world().as(player))));

/** The code of a refusal. */
const codeOf = async (answer: PromiseSettledResult<unknown> | undefined): Promise<string> =>
  (await refusal(answer?.status === "rejected" ? Promise.reject(answer.reason as Error) : Promise.resolve()))
    .app.code;

/** Who has looked at a record, by screen, as its own agency sees it. */
async function screensOf(player: Player, clientId: string): Promise<string[]> {
  const rows = await world().rows(player, (tx) =>
    tx.select({ screen: accessEntry.screen }).from(accessEntry).where(eq(accessEntry.clientId, clientId)),
  );
  return rows.map(({ screen }) => screen).toSorted();
}

const added = (after: readonly string[], before: readonly string[]): string[] => {
  const rest = [...after];
  for (const screen of before) rest.splice(rest.indexOf(screen), 1);
  return rest;
};

describe("procedures that read in one batch", () => {
  const readers: [string, Player, "ips" | "vr"][] = [
    ["a specialist, of their own record", "ana", "ips"],
    ["a counselor, of the record that is released", "eric", "ips"],
    ["a counselor, of their own record", "eric", "vr"],
  ];
  test.each(readers)(
    "send six statements, session, begin and commit included: %s",
    async (_who, player, of) => {
      const person = await aSharedPerson();
      const { result, statements } = await countStatements(world().database.appPool, () =>
        together(player, page(person[of])),
      );
      expect(result.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled"]);
      expect(statements.length).toBeLessThanOrEqual(3);
    },
  );

  test.each(readers)("answer what each answers alone: %s", async (_who, player, of) => {
    const person = await aSharedPerson();
    expect(await together(player, page(person[of]))).toEqual(await oneByOne(player, page(person[of])));
  });

  test("leave the entries in the access log that each leaves alone, under its own screen", async () => {
    const { ips } = await aSharedPerson();
    const before = await screensOf("ana", ips);
    await together("eric", page(ips));
    const shared = added(await screensOf("ana", ips), before);
    await oneByOne("eric", page(ips));
    const alone = added(await screensOf("ana", ips), [...before, ...shared]);
    expect(shared).toEqual(alone);
    expect(new Set(shared)).toEqual(new Set(["client.contacts", "client.get", "plan.get"]));
  });

  test("are refused each for itself, and a refused one leaves no entry", async () => {
    const { ips } = await aSharedPerson(["identity", "case-notes"]);
    const before = await screensOf("ana", ips);
    const [client, plan, contacts] = await together("eric", page(ips));
    expect([client?.status, plan?.status, contacts?.status]).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await codeOf(plan)).toBe("not-found");
    expect(added(await screensOf("ana", ips), before)).toEqual(["client.contacts", "client.get"]);
  });

  test("refuse who may not ever ask one of them, without harm to the others", async () => {
    const { ips } = await aSharedPerson();
    const [client, contacts] = await together("adam", page(ips));
    expect([client?.status, contacts?.status]).toEqual(["rejected", "rejected"]);
    const [mine, spoilt] = await together("ana", [
      (caller) => caller.client.get({ clientId: ips }),
      (caller) => caller.client.get({ clientId: "no key" }),
    ]);
    expect([mine?.status, spoilt?.status]).toEqual(["fulfilled", "rejected"]);
  });

  test("about different people keep apart, and a list beside them sees everybody", async () => {
    const [one, other] = [await aSharedPerson(), await aSharedPerson()];
    const asks: Ask[] = [
      (caller) => caller.client.get({ clientId: one.ips }),
      (caller) => caller.client.get({ clientId: other.ips }),
      (caller) => caller.caseload.list({}),
      (caller) => caller.client.contacts({ clientId: other.ips, pageSize: 20 }),
    ];
    for (const player of ["ana", "eric"] as const)
      expect(await together(player, asks)).toEqual(await oneByOne(player, asks));
  });

  test("find a record that is not open as they find none: the same answer with as many statements", async () => {
    const { ips } = await aSharedPerson();
    const asked = (clientId: string) =>
      countStatements(world().database.appPool, () => together("lou", page(clientId)));
    const [foreign, missing] = [await asked(ips), await asked(v7())];
    expect(foreign.statements).toEqual(missing.statements);
    for (const found of [foreign, missing])
      for (const answer of found.result) expect(await codeOf(answer)).toBe("not-found");
  });

  test("do not wait for each other's connections, however many batches there are", async () => {
    const { ips } = await aSharedPerson();
    const asks: Ask[] = [
      ...page(ips),
      (caller) => caller.caseload.list({}),
      (caller) => caller.today.get({}),
    ];
    const batches = await Promise.all(Array.from({ length: 30 }, () => together("ana", asks)));
    for (const batch of batches) for (const { status } of batch) expect(status).toBe("fulfilled");
  });
});
