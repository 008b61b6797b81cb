import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiTest, type ApiTest, type TestAgency, type TestStaff } from "../../src/testing/api-test.ts";
import { rejects } from "../everyday/refusal.ts";

let api: ApiTest;
let harbor: TestAgency;
let ana: TestStaff;
let sue: TestStaff;
let wes: TestStaff;
let stranger: TestStaff;
beforeAll(async () => {
  api = await apiTest();
  harbor = await api.agency({ kind: "ips", name: "Harbor" });
  const west = await harbor.addUnit("West");
  ana = await harbor.staff({ role: "specialist", name: "Ana Lopez" });
  sue = await harbor.staff({ role: "ips-supervisor", name: "Sue Park" });
  wes = await harbor.staff({ role: "specialist", name: "Wes Hall", unit: west });
  stranger = await (await api.agency({ kind: "ips" })).staff({ role: "specialist" });
});
afterAll(() => api.close());

let serial = 0;
async function aClient() {
  serial += 1;
  const [clientId, number] = [v7(), `H-${serial}`];
  await ana.caller.client.create({
    clientId,
    episodeId: v7(),
    number,
    unitId: harbor.unit.id,
    identity: {
      firstName: "Donna",
      lastName: `Rivera${serial}`,
      preferredName: null,
      pronoun: null,
      bornOn: "1990-04-02",
      phone: null,
      email: null,
      language: "en",
    },
    referredOn: null,
    enteredOn: "2026-11-01",
    specialistId: ana.staffId,
  });
  return { clientId, number };
}

const why = { reason: "covering", words: "Ana is ill, and the person waits here" } as const;

async function opened(by: TestStaff = wes) {
  const client = await aClient();
  await by.caller.breakGlass.find({ searchId: v7(), by: { number: client.number } });
  const { id, expiresOn } = await by.caller.breakGlass.open({
    openingId: v7(),
    clientId: client.clientId,
    ...why,
  });
  return { ...client, openingId: id, expiresOn };
}

describe("who must not get in", () => {
  test("somebody of another agency finds nobody, opens nothing, and is told as much as of a made-up person", async () => {
    const { clientId, number } = await aClient();
    const { find, open } = stranger.caller.breakGlass;
    expect(await find({ searchId: v7(), by: { number } })).toEqual({ rows: [] });
    await rejects(open({ openingId: v7(), clientId, ...why }), "NOT_FOUND", "not-found");
    await rejects(open({ openingId: v7(), clientId: v7(), ...why }), "NOT_FOUND", "not-found");
    await rejects(stranger.caller.client.get({ clientId }), "NOT_FOUND");
  });

  test("somebody else's opening can be neither closed nor judged from outside", async () => {
    const { openingId } = await opened();
    await rejects(stranger.caller.breakGlass.close({ openingId }), "NOT_FOUND");
    await rejects(ana.caller.breakGlass.close({ openingId }), "NOT_FOUND");
    const judging = { openingId, verdict: "justified", words: "fine" } as const;
    await rejects(wes.caller.breakGlass.judge(judging), "FORBIDDEN");
    const other = await (await api.agency({ kind: "ips" })).staff({ role: "ips-supervisor" });
    await rejects(other.caller.breakGlass.judge(judging), "NOT_FOUND");
  });

  test("a record that was not looked for today stays closed", async () => {
    const { clientId } = await aClient();
    await rejects(wes.caller.breakGlass.open({ openingId: v7(), clientId, ...why }), "NOT_FOUND");
  });
});

describe("a record opened elsewhere in the agency", () => {
  test("is told by unit and initials before it is opened", async () => {
    const { clientId, number } = await aClient();
    expect(await wes.caller.breakGlass.find({ searchId: v7(), by: { number } })).toEqual({
      rows: [{ clientId, initials: "D. R.", unitName: "IPS program", inMyUnit: false, openUntil: null }],
    });
  });

  test("is read until the end of the day and offers nothing to write", async () => {
    const { clientId, openingId, expiresOn } = await opened();
    expect(expiresOn).toBe("2026-11-21");
    const page = await wes.caller.client.get({ clientId });
    expect(page).toMatchObject({
      own: true,
      opened: { openingId, expiresOn },
      name: expect.stringContaining("Donna"),
    });
    expect(new Set(Object.values(page.can))).toEqual(new Set([false]));
    expect(await wes.caller.client.contacts({ clientId })).toMatchObject({ total: 0 });
    const contact = {
      contactId: v7(),
      clientId,
      on: "2026-11-21",
      place: "home",
      minutes: 10,
      note: "x",
    } as const;
    await rejects(wes.caller.contact.add(contact), "FORBIDDEN");
    expect(await ana.caller.client.get({ clientId })).toMatchObject({ opened: null });
  });

  test("shows its reason with each look to the unit that keeps the record", async () => {
    const { clientId } = await opened();
    await wes.caller.client.get({ clientId });
    const { rows } = await ana.caller.disclosure.looks({ clientId, way: "break-glass" });
    expect(rows).toMatchObject([{ byName: "Wes Hall", way: "break-glass", opening: why }]);
  });

  test("is in no caseload of whoever opened it", async () => {
    const { clientId } = await opened();
    const { rows } = await wes.caller.caseload.list({ scope: "team" });
    expect(rows.map(({ client }) => client.clientId)).not.toContain(clientId);
  });

  test("closes when whoever opened it says so, and names nobody any more", async () => {
    const closed = await opened();
    await wes.caller.breakGlass.close({ openingId: closed.openingId });
    await rejects(wes.caller.client.get({ clientId: closed.clientId }), "NOT_FOUND");
    const { rows } = await wes.caller.breakGlass.mine();
    expect(rows.find(({ openingId }) => openingId === closed.openingId)).toMatchObject({
      client: null,
      open: false,
      words: why.words,
    });
  });

  test("cannot be opened twice at a time, nor when it is one's own unit's", async () => {
    const { clientId, number } = await opened();
    await rejects(
      wes.caller.breakGlass.open({ openingId: v7(), clientId, ...why }),
      "CONFLICT",
      "break-glass.open-already",
    );
    await ana.caller.breakGlass.find({ searchId: v7(), by: { number } });
    await rejects(
      ana.caller.breakGlass.open({ openingId: v7(), clientId, ...why }),
      "CONFLICT",
      "break-glass.open-already",
    );
  });

  test("is told to the supervisor by mail, in which nothing says whose record it is", async () => {
    const before = api.letters.length;
    const { clientId, number } = await opened();
    const letters = api.letters.slice(before);
    expect(letters.map(({ to }) => to)).toEqual([sue.email]);
    expect(letters[0]?.text).toContain("Wes Hall");
    expect(letters[0]?.text).toContain("/supervisor/elsewhere");
    expect(JSON.stringify(letters)).not.toMatch(
      new RegExp(`Donna|Rivera|${number}|${clientId}|${why.words}`),
    );
  });
});

describe("the review", () => {
  test("waits on the supervisor's Today, with the looks that happened, until it is given", async () => {
    const { clientId, openingId } = await opened();
    await wes.caller.client.get({ clientId });
    const { toReview: waiting } = await sue.caller.today.get({ scope: "team" });
    const { toReview } = await sue.caller.breakGlass.reviews();
    expect(toReview).toHaveLength(waiting);
    expect(toReview.find((each) => each.openingId === openingId)).toMatchObject({
      byName: "Wes Hall",
      ...why,
      looks: 1,
      client: { clientId },
      open: true,
    });
    await sue.caller.breakGlass.judge({ openingId, verdict: "justified", words: "Ana confirms it" });
    expect((await sue.caller.today.get({ scope: "team" })).toReview).toBe(waiting - 1);
    expect((await ana.caller.today.get({ scope: "team" })).toReview).toBe(0);
    expect(
      (await wes.caller.breakGlass.mine()).rows.find((each) => each.openingId === openingId),
    ).toMatchObject({
      review: { verdict: "justified", words: "Ana confirms it", byName: "Sue Park" },
    });
  });

  test("that it was not justified closes the record at once; it is given once", async () => {
    const { clientId, openingId } = await opened();
    const judging = { openingId, verdict: "not-justified", words: "Nobody was ill" } as const;
    await sue.caller.breakGlass.judge(judging);
    await sue.caller.breakGlass.judge(judging);
    await rejects(wes.caller.client.get({ clientId }), "NOT_FOUND");
    await rejects(
      sue.caller.breakGlass.judge({ ...judging, verdict: "justified" }),
      "CONFLICT",
      "break-glass.reviewed-already",
    );
  });

  test("shows the supervisor whom their own staff looked for, also when nobody was found", async () => {
    const boss = await harbor.staff({
      role: "ips-supervisor",
      unit: { ...harbor.unit, id: wes.actor.unitIds[0] ?? "" },
    });
    await wes.caller.breakGlass.find({
      searchId: v7(),
      by: { firstName: "Nobody", lastName: "Known", bornOn: "1970-01-01" },
    });
    expect((await boss.caller.breakGlass.reviews()).searches).toContainEqual(
      expect.objectContaining({ byName: "Wes Hall", asked: "Nobody Known, born 1970-01-01", found: 0 }),
    );
    expect(JSON.stringify((await sue.caller.breakGlass.reviews()).searches)).not.toContain("Nobody Known");
  });
});
