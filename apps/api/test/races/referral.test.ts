import { client, referral, referralReceipt, release, releaseGrant, vrCase } from "@ips/db";
import { interleavings } from "@ips/db/testing";
import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { useRace } from "./use-race.ts";

const { world, share, race, raceRaw } = useRace();

const owner = () => world().database.owner;
const receipt = async (referralId: string) => {
  const [found] = await owner()
    .select()
    .from(referralReceipt)
    .where(eq(referralReceipt.referralId, referralId));
  return found;
};
const decline = (referralId: string) => ({ referralId, reason: "other" as const, explanation: null });

describe.each(interleavings)("two people and one referral, %s", (order) => {
  test("accept it with two new records: one person is taken in once, and no half of the other is left", async () => {
    const { referralId } = await share().referred("ana");
    const [one, two] = [share().acceptInput(referralId), share().acceptInput(referralId)];
    expect(
      await race(
        order,
        ["eric", (api) => api.referral.accept(one)],
        ["vera", (api) => api.referral.accept(two)],
      ),
    ).toEqual(["done", "referral.already-decided"]);
    expect(await owner().$count(client, eq(client.id, two.client.newClientId))).toBe(0);
    expect(await owner().$count(vrCase, eq(vrCase.id, two.caseId))).toBe(0);
    expect(await receipt(referralId)).toMatchObject({
      decision: "accepted",
      clientId: one.client.newClientId,
    });
  });

  test("accept it for the same known record: it is linked once", async () => {
    const { clientId } = await world().aVrClient("eric", { appliedOn: "2026-06-01" });
    const { referralId } = await share().referred("ana");
    const accept = () => ({ ...share().acceptInput(referralId), client: { existingClientId: clientId } });
    expect(
      await race(
        order,
        ["eric", (api) => api.referral.accept(accept())],
        ["vera", (api) => api.referral.accept(accept())],
      ),
    ).toEqual(["done", "referral.already-decided"]);
    expect(await owner().$count(vrCase, eq(vrCase.clientId, clientId))).toBe(1);
  });

  test("accept it for two different records: the first link stands", async () => {
    const [one, two] = [await world().aVrClient("eric"), await world().aVrClient("eric")];
    const { referralId, clientId } = await share().referred("ana");
    const accept = (existingClientId: string) => ({
      ...share().acceptInput(referralId),
      client: { existingClientId },
    });
    expect(
      await race(
        order,
        ["eric", (api) => api.referral.accept(accept(one.clientId))],
        ["vera", (api) => api.referral.accept(accept(two.clientId))],
      ),
    ).toEqual(["done", "referral.already-decided"]);
    const { rows } = await owner().execute(
      sql`select id from client where person_id = (select person_id from client where id = ${clientId}) and id <> ${clientId}`,
    );
    expect(rows).toEqual([{ id: one.clientId }]);
  });

  test("decide it past the use-case: one decision stands", async () => {
    const { referralId } = await share().referred("ana");
    await world().as("eric").referral.letter({ referralId });
    const accept = (clientId: string) =>
      sql`select * from app.accept_referral(${referralId}::uuid, ${clientId}::uuid, ${world().unitId("North Office")}::uuid,
        ${JSON.stringify({ number: v7(), first_name: "Donna", last_name: "Rivera" })}::jsonb, ${v7()}::uuid, null)`;
    expect(
      await raceRaw(
        order,
        ["eric", (tx) => tx.execute(accept(v7()))],
        ["vera", (tx) => tx.execute(sql`select app.decline_referral(${referralId}::uuid, 'other')`)],
      ),
    ).toEqual(["done", "referral_already_decided"]);
  });

  test("accept it against declining it: one decision stands", async () => {
    const { referralId } = await share().referred("ana");
    expect(
      await race(
        order,
        ["eric", (api) => api.referral.accept(share().acceptInput(referralId))],
        ["vera", (api) => api.referral.decline(decline(referralId))],
      ),
    ).toEqual(["done", "referral.already-decided"]);
    const other = await share().referred("ana");
    expect(
      await race(
        order,
        ["vera", (api) => api.referral.decline(decline(other.referralId))],
        ["eric", (api) => api.referral.accept(share().acceptInput(other.referralId))],
      ),
    ).toEqual(["done", "not-found"]);
    expect(await receipt(other.referralId)).toMatchObject({ decision: "declined", clientId: null });
  });

  test("withdraw it against accepting it: what was taken back is not decided", async () => {
    const { referralId } = await share().referred("ana");
    const accept = share().acceptInput(referralId);
    expect(
      await race(
        order,
        ["ana", (api) => api.referral.withdraw({ referralId })],
        ["eric", (api) => api.referral.accept(accept)],
      ),
    ).toEqual(["done", "referral.withdrawn"]);
    expect(await owner().$count(client, eq(client.id, accept.client.newClientId))).toBe(0);
    expect((await receipt(referralId))?.decision ?? "pending").toBe("pending");
  });

  test("accept it against withdrawing it: the decision stands, and the sender is not told of it", async () => {
    const { referralId } = await share().referred("ana");
    expect(
      await race(
        order,
        ["eric", (api) => api.referral.accept(share().acceptInput(referralId))],
        ["ana", (api) => api.referral.withdraw({ referralId })],
      ),
    ).toEqual(["done", "done"]);
    expect(await receipt(referralId)).toMatchObject({ decision: "accepted" });
  });

  test("stop sharing against accepting it: nobody is joined to a record that is no longer open", async () => {
    const { referralId, releaseId, clientId } = await share().referred("ana");
    const accept = share().acceptInput(referralId);
    expect(
      await race(
        order,
        ["ana", (api) => api.release.revoke({ releaseId, how: "by telephone" })],
        ["eric", (api) => api.referral.accept(accept)],
      ),
    ).toEqual(["done", "not-found"]);
    expect(await owner().$count(client, eq(client.id, accept.client.newClientId))).toBe(0);
    const { rows } = await owner().execute(
      sql`select 1 from client where person_id = (select person_id from client where id = ${clientId})`,
    );
    expect(rows).toHaveLength(1);
  });

  test("accept two referrals of one person: the agency has one record of them", async () => {
    const { clientId, referralId } = await share().referred("ana");
    const second = await share().sign("ana", clientId, { unit: "South Office", groups: ["career-profile"] });
    await owner().update(referral).set({ withdrawnAt: new Date() }).where(eq(referral.id, referralId));
    const rowOfFirst = await owner().select().from(referral).where(eq(referral.id, referralId));
    const again = rowOfFirst.map((row) => ({ ...row, id: v7(), withdrawnAt: null }));
    await owner().insert(referral).values(again);
    await owner()
      .insert(referral)
      .values(again.map((row) => ({ ...row, id: v7(), releaseId: second })));
    const sent = await owner()
      .select({ id: referral.id })
      .from(referral)
      .where(eq(referral.clientId, clientId));
    const [one = "", two = ""] = sent.map(({ id }) => id).filter((id) => id !== referralId);
    expect(
      await race(
        order,
        ["eric", (api) => api.referral.accept(share().acceptInput(one))],
        ["eric", (api) => api.referral.accept(share().acceptInput(two))],
      ),
    ).toEqual(["done", "client.already-linked"]);
    const { rows } = await owner().execute(
      sql`select id from client where person_id = (select person_id from client where id = ${clientId})`,
    );
    expect(rows).toHaveLength(2);
  });

  test("accept it against opening a case by hand for the same record: one case is open", async () => {
    const known = await world().aVrClient("eric");
    await owner().delete(vrCase).where(eq(vrCase.id, known.caseId));
    const { referralId } = await share().referred("ana");
    const outcome = await race(
      order,
      [
        "eric",
        (api) =>
          api.vrCase.open({
            caseId: v7(),
            clientId: known.clientId,
            unitId: world().unitId("North Office"),
            number: "V-known",
            identity: share().acceptInput(referralId).client.identity,
            appliedOn: "2026-06-10",
            counselorStaffId: null,
          }),
      ],
      [
        "vera",
        (api) =>
          api.referral.accept({
            ...share().acceptInput(referralId),
            client: { existingClientId: known.clientId },
          }),
      ],
    );
    expect(outcome).toEqual(["done", "done"]);
    expect(await owner().$count(vrCase, eq(vrCase.clientId, known.clientId))).toBe(1);
    expect(await receipt(referralId)).toMatchObject({ decision: "accepted", clientId: known.clientId });
  });

  test("send it twice: it is sent once", async () => {
    const { clientId, releaseId } = await share().released("ana");
    const send = () => ({ referralId: v7(), clientId, releaseId, asked: "Eligibility", note: null });
    expect(
      await race(
        order,
        ["ana", (api) => api.referral.send(send())],
        ["ben", (api) => api.referral.send(send())],
      ),
    ).toEqual(["done", "referral.already-sent"]);
    expect(await owner().$count(referral, eq(referral.releaseId, releaseId))).toBe(1);
  });
});

describe.each(interleavings)("two people and one release, %s", (order) => {
  test("sign releases of the same groups: one is kept, the other is told which", async () => {
    const { clientId } = await world().anIpsClient("ana");
    expect(
      await race(
        order,
        ["ana", (api) => api.release.sign(share().releaseInput(clientId))],
        ["ben", (api) => api.release.sign(share().releaseInput(clientId))],
      ),
    ).toEqual(["done", "release.overlaps"]);
    expect(await owner().$count(release, eq(release.clientId, clientId))).toBe(1);
  });

  test("sign them past the use-case: a constraint keeps the second out", async () => {
    const { clientId, releaseId } = await share().released("ana");
    const [signed] = await owner().select().from(release).where(eq(release.id, releaseId));
    if (!signed) throw new Error("the release is not there");
    await world().as("ana").release.revoke({ releaseId, how: "x" });
    const again = () => {
      const { createdAt: _at, ...terms } = signed;
      return { ...terms, id: v7() };
    };
    const signRaw =
      (row: ReturnType<typeof again>) => async (tx: Parameters<Parameters<typeof raceRaw>[1][1]>[0]) => {
        const { agencyId, unitId, toAgencyId, validFrom, expiresOn } = row;
        await tx.insert(release).values(row);
        await tx.insert(releaseGrant).values({
          id: v7(),
          releaseId: row.id,
          clientId,
          agencyId,
          unitId,
          toAgencyId,
          validFrom,
          expiresOn,
          dataGroup: "identity",
        });
      };
    const outcome = await raceRaw(order, ["ana", signRaw(again())], ["ben", signRaw(again())]);
    expect(outcome).toEqual(["done", "release_grant_no_overlap"]);
    expect(await owner().$count(release, eq(release.clientId, clientId))).toBe(2);
  });

  test("sign a new one against revoking the old one: both stand, or the signer is told of the old one", async () => {
    const { clientId, releaseId } = await share().released("ana");
    const outcome = await race(
      order,
      ["ana", (api) => api.release.revoke({ releaseId, how: "by telephone" })],
      ["ben", (api) => api.release.sign(share().releaseInput(clientId))],
    );
    expect(outcome[0]).toBe("done");
    expect(["done", "release.overlaps"]).toContain(outcome[1]);
    const open = await owner().execute(
      sql`select data_group, count(*)::int as times from release_grant where client_id = ${clientId} and ended_at is null group by 1 having count(*) > 1`,
    );
    expect(open.rows).toEqual([]);
  });

  test("revoke it twice: it ends once, and who ended it stays", async () => {
    const { releaseId } = await share().released("ana");
    expect(
      await race(
        order,
        ["ana", (api) => api.release.revoke({ releaseId, how: "ana" })],
        ["sue", (api) => api.release.revoke({ releaseId, how: "sue" })],
      ),
    ).toEqual(["done", "release.already-ended"]);
    const [ended] = await owner().select().from(release).where(eq(release.id, releaseId));
    expect(ended).toMatchObject({ revokedHow: "ana", revokedByName: "Ana Lopez" });
  });

  test("revoke it twice past the use-case: a constraint keeps the first end", async () => {
    const { releaseId } = await share().released("ana");
    const end = (how: string) => ({ revokedAt: new Date(), revokedOn: "2026-06-15", revokedHow: how });
    expect(
      await raceRaw(
        order,
        ["ana", (tx) => tx.update(release).set(end("ana")).where(eq(release.id, releaseId))],
        ["sue", (tx) => tx.update(release).set(end("sue")).where(eq(release.id, releaseId))],
      ),
    ).toEqual(["done", "release_ends_once"]);
  });
});
