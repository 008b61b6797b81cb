import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiTest, type ApiTest, type Browser } from "../testing/api-test.ts";

let api: ApiTest;
let browser: Browser;
const clientId = v7();

beforeAll(async () => {
  api = await apiTest();
  const harbor = await api.agency({ kind: "ips" });
  const ana = await harbor.staff({ role: "specialist" });
  await ana.caller.client.create({
    clientId,
    episodeId: v7(),
    number: "H-1",
    unitId: harbor.unit.id,
    identity: {
      firstName: "Donna",
      lastName: "Rivera",
      preferredName: null,
      pronoun: null,
      bornOn: null,
      phone: null,
      email: null,
      language: "en",
    },
    referredOn: null,
    enteredOn: "2026-11-01",
    specialistId: ana.staffId,
  });
  browser = await api.signIn(ana);
});
afterAll(() => api.close());

/** Sends procedures as the portals' batching link does, and gives each one's answer and how many transactions there were. */
async function batch(procedures: readonly (readonly [string, unknown])[]) {
  let transactions = 0;
  const count = () => void (transactions += 1);
  api.database.appPool.on("acquire", count);
  const path = procedures.map(([name]) => name).join(",");
  const inputs = Object.fromEntries(procedures.map(([, input], index) => [String(index), input]));
  const answer = await browser.post(`/api/trpc/${path}?batch=1`, inputs);
  api.database.appPool.off("acquire", count);
  const answers = (await answer.json()) as { result?: { data: object }; error?: { message: string } }[];
  return {
    transactions,
    answers: answers.map(({ result, error }) => error?.message ?? (result && "answered")),
  };
}

test("a person's page is read in one transaction", async () => {
  expect(
    await batch([
      ["client.get", { clientId }],
      ["plan.get", { clientId }],
      ["client.contacts", { clientId, pageSize: 20 }],
    ]),
  ).toEqual({ transactions: 1, answers: ["answered", "answered", "answered"] });
});

test("what is not there, not read or not understood keeps nobody waiting", async () => {
  const { answers } = await batch([
    ["client.get", { clientId }],
    ["nothing.here", {}],
    ["plan.get", { clientId: "no key" }],
    ["session.me", null],
    ["staff.list", {}],
    ["client.contacts", { clientId, pageSize: 20 }],
  ]);
  expect(answers).toEqual(["answered", "not-found", "bad-input", "answered", "forbidden", "answered"]);
});

test("writes of one batch have a transaction each", async () => {
  const contact = () => ({
    contactId: v7(),
    clientId,
    on: "2026-11-20",
    place: "home",
    minutes: 30,
    note: null,
  });
  expect(
    await batch([
      ["contact.add", contact()],
      ["contact.add", contact()],
    ]),
  ).toEqual({ transactions: 2, answers: ["answered", "answered"] });
});
