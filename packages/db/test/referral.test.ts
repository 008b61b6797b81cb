import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import * as t from "../src/schema/index.ts";
import {
  asActor,
  aTestAgency,
  aTestClient,
  aTestRelease,
  aTestStaff,
  revokeTestRelease,
  type TestAgency,
  type TestClient,
  type TestStaff,
} from "../src/testing/index.ts";
import { refusal } from "./support/refusal.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();
let harbor: TestAgency;
let vr: TestAgency;
let ana: TestStaff;
let eric: TestStaff;
beforeAll(async () => {
  const { owner } = database();
  harbor = await aTestAgency(owner, { kind: "ips" });
  vr = await aTestAgency(owner, { kind: "vr", units: ["North", "South"] });
  ana = await aTestStaff(owner, harbor);
  eric = await aTestStaff(owner, vr, { name: "Eric Miller", unitIds: [vr.units[0].id] });
});
const as = <T>(who: TestStaff, run: Parameters<typeof asActor<T>>[2]) =>
  asActor(database().app, who.actor(), run);
const call = async <R extends Record<string, unknown>>(who: TestStaff, statement: string): Promise<R[]> =>
  (await as(who, (tx) => tx.execute(statement))).rows as R[];

const groups = ["identity", "referral-and-eligibility", "career-profile"] as const;

async function sent(
  options: {
    firstName?: string;
    lastName?: string;
    bornOn?: string;
    groups?: readonly (typeof groups)[number][];
    toUnitId?: string;
  } = {},
) {
  const client = await aTestClient(database().owner, harbor, options);
  const releaseId = await aTestRelease(database().owner, client, vr, {
    groups: options.groups ?? groups,
    ...(options.toUnitId === undefined ? {} : { toUnitId: options.toUnitId }),
  });
  const referralId = v7();
  await as(ana, (tx) =>
    tx.insert(t.referral).values({
      id: referralId,
      ...client.row,
      toAgencyId: vr.id,
      toUnitId: options.toUnitId ?? null,
      releaseId,
      asked: "Please open a case",
      sentOn: "2026-11-20",
      sentBy: ana.name,
    }),
  );
  const receive = (who = eric) => call(who, `select app.receive_referral('${referralId}', '${v7()}')`);
  const matches = (who = eric) =>
    call<{
      client_id: string;
      same_first_name: boolean;
      same_last_name: boolean;
      same_birth_date: boolean;
      unit_name: string;
    }>(who, `select * from app.match_candidates('${referralId}')`);
  const accept = (clientId: string, fields: object | null = null, who = eric) =>
    call<{ client_id: string; case_id: string }>(
      who,
      `select * from app.accept_referral('${referralId}', '${clientId}', '${vr.units[0].id}', ${fields === null ? "null" : `'${JSON.stringify(fields)}'`}, '${v7()}', '${eric.id}')`,
    );
  const decline = (who = eric) =>
    call(who, `select app.decline_referral('${referralId}', 'wrong-office', 'Lives elsewhere')`);
  const receipt = async () =>
    (
      await as(eric, (tx) =>
        tx.select().from(t.referralReceipt).where(eq(t.referralReceipt.referralId, referralId)),
      )
    )[0];
  return { client, releaseId, referralId, receive, matches, accept, decline, receipt };
}
const newClient = () => ({ number: v7(), first_name: "Sam", last_name: "Reed", born_on: "1990-05-05" });
const personOf = async (client: Pick<TestClient, "id">) =>
  (await database().owner.select().from(t.client).where(eq(t.client.id, client.id)))[0]?.personId;

test("opening it tells the sender that it was received, once, and gives the recipient its own receipt", async () => {
  const { referralId, receive, receipt } = await sent();
  await receive();
  await receive();
  expect(await receipt()).toMatchObject({ agencyId: vr.id, fromAgencyId: harbor.id, decision: "pending" });
  const [seen] = await as(ana, (tx) => tx.select().from(t.referral).where(eq(t.referral.id, referralId)));
  expect(seen?.receivedAt).not.toBeNull();
});

describe("who may be the same person", () => {
  test("is found by name and birth date in every office, and by nothing more than is needed", async () => {
    const { matches } = await sent({ firstName: "Robin", lastName: "Zimmer", bornOn: "1971-02-03" });
    const { owner } = database();
    const same = await aTestClient(owner, vr, {
      firstName: "robin ",
      lastName: "Zimmer",
      bornOn: "1971-02-03",
      unitId: vr.units[1]?.id ?? "",
    });
    const spelled = await aTestClient(owner, vr, {
      firstName: "Robyn",
      lastName: "Zimmer",
      bornOn: "1980-01-01",
    });
    const twin = await aTestClient(owner, vr, {
      firstName: "Quentin",
      lastName: "Otherwise",
      bornOn: "1971-02-03",
    });
    await aTestClient(owner, vr, { firstName: "Quentin", lastName: "Otherwise", bornOn: "1980-01-01" });
    await aTestClient(owner, await aTestAgency(owner, { kind: "vr" }), {
      firstName: "Robin",
      lastName: "Zimmer",
      bornOn: "1971-02-03",
    });
    const found = await matches();
    expect(found.map(({ client_id }) => client_id)).toEqual([same.id, spelled.id, twin.id]);
    expect(found[0]).toMatchObject({
      same_first_name: true,
      same_last_name: true,
      same_birth_date: true,
      unit_name: "South",
    });
    expect(Object.keys(found[0] ?? {})).not.toContain("phone");
  });

  test("is asked for on the record, and answered to nobody who may not decide", async () => {
    const { referralId, matches, releaseId } = await sent();
    await matches();
    const asked = await database().owner.select().from(t.history).where(eq(t.history.rowId, referralId));
    expect(asked.filter(({ action }) => action === "match")).toMatchObject([
      { agencyId: vr.id, actorName: "Eric Miller", releaseId },
    ]);
    const business = await aTestStaff(database().owner, vr, { role: "vr-business" });
    expect(await refusal(matches(business))).toBe("P0002");
    expect(await refusal(matches(ana))).toBe("P0002");
    await revokeTestRelease(database().owner, releaseId);
    expect(await refusal(matches())).toBe("P0002");
  });

  test("is not answered while identity is not released", async () => {
    const { matches } = await sent({ groups: ["referral-and-eligibility"] });
    expect(await matches()).toEqual([]);
  });
});

describe("accepting", () => {
  test("makes a new client of the same person and a case, and shows the sender nothing", async () => {
    const { client, receive, accept, receipt } = await sent();
    const before = await as(ana, (tx) =>
      tx.select().from(t.history).where(eq(t.history.clientId, client.id)),
    );
    await receive();
    const id = v7();
    const [made] = await accept(id, newClient());
    expect(made?.client_id).toBe(id);
    expect(await personOf({ id })).toBe(client.personId);
    expect(await as(eric, (tx) => tx.select().from(t.vrCase).where(eq(t.vrCase.clientId, id)))).toMatchObject(
      [{ id: made?.case_id, status: "applicant", counselorStaffId: eric.id }],
    );
    expect(await receipt()).toMatchObject({ decision: "accepted", clientId: id, decidedBy: "Eric Miller" });
    const after = await as(ana, (tx) => tx.select().from(t.history).where(eq(t.history.clientId, client.id)));
    // "received" is all that it added.
    expect(after.length - before.length).toBe(1);
    expect(await as(ana, (tx) => tx.select().from(t.referralReceipt))).toEqual([]);
  });

  test("of an own client makes both records one person's, and keeps a case that is open", async () => {
    const { client, receive, accept } = await sent();
    const mine = await aTestClient(database().owner, vr);
    const caseId = v7();
    await database()
      .owner.insert(t.vrCase)
      .values({ id: caseId, ...mine.row, status: "eligible" });
    await receive();
    expect(await accept(mine.id)).toEqual([{ client_id: mine.id, case_id: caseId }]);
    expect(await personOf(mine)).toBe(client.personId);
    const history = await database().owner.select().from(t.history).where(eq(t.history.clientId, mine.id));
    expect(JSON.stringify(history)).not.toContain(client.personId);
  });

  test("as a second client of somebody who is one already is refused", async () => {
    const first = await sent();
    await first.receive();
    await first.accept(v7(), newClient());
    const releaseId =
      (
        await database()
          .owner.select()
          .from(t.releaseGrant)
          .where(eq(t.releaseGrant.clientId, first.client.id))
      )[0]?.releaseId ?? "";
    const again = v7();
    await as(ana, (tx) =>
      tx.update(t.referral).set({ withdrawnAt: new Date() }).where(eq(t.referral.id, first.referralId)),
    );
    await as(ana, (tx) =>
      tx.insert(t.referral).values({
        id: again,
        ...first.client.row,
        toAgencyId: vr.id,
        releaseId,
        asked: "Again",
        sentOn: "2026-11-21",
        sentBy: ana.name,
      }),
    );
    await call(eric, `select app.receive_referral('${again}', '${v7()}')`);
    expect(
      await refusal(
        call(
          eric,
          `select * from app.accept_referral('${again}', '${v7()}', '${vr.units[0].id}', '${JSON.stringify(newClient())}', '${v7()}', null)`,
        ),
      ),
    ).toBe("client_once_per_agency");
  });

  test("at the same moment by two is done by one", async () => {
    const { receive, accept } = await sent();
    await receive();
    const both = await Promise.all([refusal(accept(v7(), newClient())), refusal(accept(v7(), newClient()))]);
    expect(both.toSorted()).toEqual(["accepted", "referral_already_decided"]);
  });

  test.each([
    [
      "before it was opened",
      async (of: Awaited<ReturnType<typeof sent>>) => of.accept(v7(), newClient()),
      "referral_not_received",
    ],
    [
      "for another agency's client",
      async (of: Awaited<ReturnType<typeof sent>>) => (await of.receive(), of.accept(of.client.id)),
      "P0002",
    ],
    [
      "by the sender",
      async (of: Awaited<ReturnType<typeof sent>>) => (await of.receive(), of.accept(v7(), newClient(), ana)),
      "P0002",
    ],
  ])("%s is refused", async (_, attempt, answer) => {
    expect(await refusal(attempt(await sent()))).toBe(answer);
  });
});

describe("declining", () => {
  test("ends the recipient's access, keeps its reason with it, and tells the sender nothing", async () => {
    const { client, receive, decline, receipt } = await sent();
    await receive();
    const seen = () => as(eric, (tx) => tx.select().from(t.client).where(eq(t.client.id, client.id)));
    expect(await seen()).toHaveLength(1);
    await decline();
    expect(await seen()).toEqual([]);
    expect(await receipt()).toMatchObject({
      decision: "declined",
      declineReason: "wrong-office",
      explanation: "Lives elsewhere",
    });
    expect(await as(ana, (tx) => tx.select().from(t.releaseDecline))).toEqual([]);
    const told = await as(ana, (tx) => tx.select().from(t.history).where(eq(t.history.clientId, client.id)));
    expect(
      told
        .filter(({ actorAgencyId }) => actorAgencyId === vr.id)
        .map(({ tableName, changes }) => ({ tableName, columns: Object.keys(changes ?? {}) })),
    ).toEqual([{ tableName: "referral", columns: ["received_at"] }]);
  });

  test("ends access under another release too, unless the person is the recipient's client already", async () => {
    const { owner } = database();
    for (const served of [false, true]) {
      const { client, receive, decline } = await sent();
      await aTestRelease(owner, client, vr, { groups: ["education"] });
      if (served) await aTestClient(owner, vr, { personId: client.personId });
      await receive();
      await decline();
      expect(
        (await call<{ open: string[] }>(eric, "select app.granted('education') as open"))[0]?.open.includes(
          client.id,
        ),
      ).toBe(served);
    }
  });
});

test("a referral to another office is not this office's", async () => {
  const { receive, referralId } = await sent({ toUnitId: vr.units[1]?.id ?? "" });
  expect(await refusal(receive())).toBe("P0002");
  expect(await as(eric, (tx) => tx.select().from(t.referral).where(eq(t.referral.id, referralId)))).toEqual(
    [],
  );
});

test("a question stands on the sender's record, is answered there, and is read by both while the release runs", async () => {
  const { client, referralId, releaseId } = await sent();
  const id = v7();
  await as(eric, (tx) =>
    tx.insert(t.referralQuestion).values({
      id,
      ...client.row,
      referralId,
      askedByAgencyId: vr.id,
      text: "Is there a transcript?",
      askedByName: eric.name,
    }),
  );
  await as(ana, (tx) =>
    tx
      .update(t.referralQuestion)
      .set({ answer: "Yes", answeredByName: ana.name, answeredAt: new Date() })
      .where(eq(t.referralQuestion.id, id)),
  );
  const read = (who: TestStaff) =>
    as(who, (tx) =>
      tx
        .select({ answer: t.referralQuestion.answer })
        .from(t.referralQuestion)
        .where(eq(t.referralQuestion.id, id)),
    );
  expect(await read(eric)).toEqual([{ answer: "Yes" }]);
  await revokeTestRelease(database().owner, releaseId);
  expect(await read(eric)).toEqual([]);
  expect(await read(ana)).toEqual([{ answer: "Yes" }]);
});

test("a second referral under one release is refused until the first is withdrawn", async () => {
  const { client, releaseId, referralId } = await sent();
  const again = () =>
    as(ana, (tx) =>
      tx.insert(t.referral).values({
        id: v7(),
        ...client.row,
        toAgencyId: vr.id,
        releaseId,
        asked: "Again",
        sentOn: "2026-11-21",
        sentBy: ana.name,
      }),
    );
  expect(await refusal(again())).toBe("referral_once_per_release");
  await as(ana, (tx) =>
    tx.update(t.referral).set({ withdrawnAt: new Date() }).where(eq(t.referral.id, referralId)),
  );
  expect(await refusal(again())).toBe("accepted");
});
