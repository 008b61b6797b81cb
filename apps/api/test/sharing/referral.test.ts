import { history, referralReceipt } from "@ips/db";
import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { refusal, rejects } from "../everyday/refusal.ts";
import { usualGroups } from "./sharing.ts";
import { useSharing } from "./use-sharing.ts";

const { world, share } = useSharing();

describe("sending a referral", () => {
  test("needs a release in force that opens who it is and that they were referred", async () => {
    const { clientId, releaseId } = await share().released("ana", {
      groups: ["identity", "job-search-plan"],
    });
    const send = (under: string) =>
      world()
        .as("ana")
        .referral.send({ referralId: v7(), clientId, releaseId: under, asked: "Eligibility", note: null });
    const refused = await refusal(send(releaseId));
    expect(refused).toMatchObject({
      code: "CONFLICT",
      app: { code: "release.needed", facts: { missing: ["referral-and-eligibility"] } },
    });
    expect((await refusal(send(v7()))).app).toMatchObject({
      code: "release.needed",
      facts: { missing: ["identity", "referral-and-eligibility"] },
    });
  });

  test("is refused under a release that has ended, not begun, was revoked, or belongs to somebody else", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const other = await share().released("ana");
    const under = {
      ended: await world().aRelease("ana", clientId, "state", usualGroups, {
        validFrom: "2026-01-01",
        expiresOn: "2026-02-01",
      }),
      notBegun: await world().aRelease("ana", clientId, "state", usualGroups, { validFrom: "2026-07-01" }),
      revoked: await share().sign("ana", clientId, { expiresOn: "2026-06-30" }),
      somebodyElses: other.releaseId,
    };
    await world().as("ana").release.revoke({ releaseId: under.revoked, how: "x" });
    for (const releaseId of Object.values(under)) {
      await rejects(
        world()
          .as("ana")
          .referral.send({ referralId: v7(), clientId, releaseId, asked: "Eligibility", note: null }),
        "CONFLICT",
        "release.needed",
      );
    }
  });

  test("is done once a release, and is one referral when it is sent twice", async () => {
    const { clientId, releaseId, referralId } = await share().referred("ana");
    const input = { clientId, releaseId, asked: "Eligibility", note: null };
    await expect(
      world()
        .as("ana")
        .referral.send({ ...input, referralId }),
    ).resolves.toEqual({ id: referralId });
    const again = await refusal(
      world()
        .as("ana")
        .referral.send({ ...input, referralId: v7() }),
    );
    expect(again.app).toMatchObject({
      code: "referral.already-sent",
      facts: { referralId, sentOn: "2026-06-15" },
    });
    await world().as("ana").referral.withdraw({ referralId });
    await expect(
      world()
        .as("ana")
        .referral.send({ ...input, referralId: v7() }),
    ).resolves.toHaveProperty("id");
  });

  test("is the program's own act: not of a practitioner, nor of who only reads the record", async () => {
    const { clientId, releaseId } = await share().released("ana");
    const input = { referralId: v7(), clientId, releaseId, asked: "Eligibility", note: null };
    await rejects(world().as("pat").referral.send(input), "FORBIDDEN", "forbidden");
    await rejects(world().as("eric").referral.send(input), "FORBIDDEN", "forbidden");
  });
});

describe("the inbox of an office", () => {
  test("names who was referred to it, unread until the letter is opened", async () => {
    const { referralId } = await share().referred("ana", {}, { firstName: "Omar", lastName: "Tahir" });
    const row = async () =>
      (await world().as("eric").referral.inbox({})).rows.find((each) => each.referralId === referralId);
    expect(await row()).toMatchObject({
      name: "Omar Tahir",
      unread: true,
      letter: true,
      decision: "pending",
      fromAgencyName: "Harbor Behavioral Health",
    });
    await world().as("eric").referral.letter({ referralId });
    expect(await row()).toMatchObject({ unread: false });
  });

  test("of another office of the agency shows nothing of it", async () => {
    const { referralId } = await share().referred("ana");
    const { rows } = await world().as("nora").referral.inbox({});
    expect(rows.map((row) => row.referralId)).not.toContain(referralId);
  });

  test("counts what waits for a decision, and keeps what was decided apart", async () => {
    const { referralId } = await share().referred("ana");
    const before = (await world().as("eric").referral.inbox({})).open;
    await world().as("eric").referral.accept(share().acceptInput(referralId));
    const open = await world().as("eric").referral.inbox({ show: "open" });
    expect(open.open).toBe(before - 1);
    expect(open.rows.map((row) => row.referralId)).not.toContain(referralId);
    const decided = await world().as("eric").referral.inbox({ show: "decided" });
    expect(decided.rows).toContainEqual(
      expect.objectContaining({ referralId, decision: "accepted", letter: true }),
    );
  });
});

describe("the letter", () => {
  test("says what is asked, who it is and what is released, and tells the sender that it was received, once", async () => {
    const { referralId, clientId } = await share().referred("ana");
    const sent = async () => (await world().as("ana").referral.sentOfClient({ clientId })).rows[0];
    expect(await sent()).toMatchObject({ receivedAt: null });
    const letter = await world().as("eric").referral.letter({ referralId });
    expect(letter).toMatchObject({
      asked: "Eligibility",
      note: "Mornings are best.",
      person: { name: "Donna Rivera", bornOn: "1990-04-02" },
      released: usualGroups,
      senderClientId: clientId,
      fromUnitName: "Harbor East",
      decision: "pending",
      clientId: null,
    });
    const received = (await sent())?.receivedAt;
    expect(received).not.toBeNull();
    await world().as("vera").referral.letter({ referralId });
    expect((await sent())?.receivedAt).toBe(received);
  });

  test("is gone with the release", async () => {
    const { referralId, releaseId } = await share().referred("ana");
    await world().as("eric").referral.letter({ referralId });
    await world().as("ana").release.revoke({ releaseId, how: "x" });
    await rejects(world().as("eric").referral.letter({ referralId }), "NOT_FOUND", "not-found");
    const left = (await world().as("eric").referral.inbox({ show: "decided" })).rows.find(
      (row) => row.referralId === referralId,
    );
    expect(left).toMatchObject({
      name: null,
      letter: false,
      sentOn: null,
      fromAgencyName: "Harbor Behavioral Health",
    });
  });

  test("of a withdrawn referral says that it was taken back", async () => {
    const { referralId } = await share().referred("ana");
    await world().as("ana").referral.withdraw({ referralId });
    await rejects(world().as("eric").referral.letter({ referralId }), "CONFLICT", "referral.withdrawn");
    await rejects(
      world().as("eric").referral.accept(share().acceptInput(referralId)),
      "CONFLICT",
      "referral.withdrawn",
    );
    await rejects(world().as("ana").referral.withdraw({ referralId }), "CONFLICT", "referral.withdrawn");
  });
});

describe("asking for more", () => {
  test("reaches the sender, who answers once; both read it", async () => {
    const { referralId, clientId } = await share().referred("ana");
    const questionId = v7();
    await world().as("eric").referral.ask({ referralId, questionId, text: "Which address?" });
    await world().as("eric").referral.ask({ referralId, questionId, text: "Which address?" });
    expect((await world().as("ana").referral.sentOfClient({ clientId })).rows[0]?.questions).toMatchObject([
      { questionId, text: "Which address?", askedByName: "Eric Miller", answer: null },
    ]);
    await world().as("ana").referral.answerQuestion({ questionId, answer: "12 Main Street" });
    const letter = await world().as("eric").referral.letter({ referralId });
    expect(letter).toMatchObject({
      decision: "more-asked",
      questions: [{ answer: "12 Main Street", answeredByName: "Ana Lopez" }],
    });
    const again = await refusal(world().as("ben").referral.answerQuestion({ questionId, answer: "Another" }));
    expect(again.app).toMatchObject({ code: "already-there", facts: { answer: "12 Main Street" } });
  });
});

describe("accepting", () => {
  test("makes a client of the office and a case, joined with the sender's record", async () => {
    const { referralId, clientId } = await share().referred("ana");
    const input = share().acceptInput(referralId);
    const accepted = await world().as("eric").referral.accept(input);
    expect(accepted).toEqual({ clientId: input.client.newClientId, caseId: input.caseId });
    const page = await world().as("eric").client.get({ clientId: accepted.clientId });
    expect(page).toMatchObject({
      own: true,
      agencyName: "State VR",
      unitName: "North Office",
      vr: { source: "own", status: "applicant", counselor: { name: "Eric Miller" } },
    });
    expect(page.band.receivedFrom).toMatchObject([
      { agencyName: "Harbor Behavioral Health", groups: usualGroups },
    ]);
    expect((await world().as("eric").referral.letter({ referralId })).clientId).toBe(accepted.clientId);
    expect((await world().as("eric").plan.get({ clientId: accepted.clientId })).ownerAgencyName).toBe(
      "Harbor Behavioral Health",
    );
    expect(clientId).not.toBe(accepted.clientId);
  });

  test("joins a client the agency already had, of another office too, and keeps their open case", async () => {
    const { clientId, caseId } = await world().aVrClient("nora", { firstName: "Dona" });
    const { referralId } = await share().referred("ana");
    const { rows } = await world().as("eric").referral.matches({ referralId });
    expect(rows).toContainEqual(
      expect.objectContaining({ clientId, officeName: "South Office", same: ["last-name", "birth-date"] }),
    );
    const accepted = await world()
      .as("eric")
      .referral.accept({ ...share().acceptInput(referralId), client: { existingClientId: clientId } });
    expect(accepted).toEqual({ clientId, caseId });
  });

  test("refuses a client of another agency as it refuses one that is not there", async () => {
    const { referralId } = await share().referred("ana");
    const { clientId: valleys } = await world().aVrClient("val");
    for (const existingClientId of [valleys, v7()]) {
      await rejects(
        world()
          .as("eric")
          .referral.accept({ ...share().acceptInput(referralId), client: { existingClientId } }),
        "NOT_FOUND",
        "not-found",
      );
    }
  });

  test("refuses a number that is taken, and leaves nothing half done", async () => {
    const { referralId } = await share().referred("ana");
    const taken = await world().aVrClient("eric");
    const [{ number } = { number: "" }] = (await world().as("eric").caseload.list({ scope: "team" })).rows
      .filter((row) => row.client.clientId === taken.clientId)
      .map((row) => ({ number: row.client.number ?? "" }));
    const input = share().acceptInput(referralId);
    await rejects(
      world()
        .as("eric")
        .referral.accept({ ...input, client: { ...input.client, number } }),
      "CONFLICT",
      "client.number-taken",
    );
    expect((await world().as("eric").referral.letter({ referralId })).decision).toBe("pending");
    await expect(world().as("eric").referral.accept(input)).resolves.toHaveProperty("caseId");
  });

  test("refuses a counselor who is none of the agency's", async () => {
    const { referralId } = await share().referred("ana");
    for (const player of ["bill", "val"] as const) {
      const refused = await refusal(
        world()
          .as("eric")
          .referral.accept({ ...share().acceptInput(referralId), counselorStaffId: world().staffId(player) }),
      );
      expect(refused.fields).toMatchObject([{ path: "counselorStaffId" }]);
    }
  });

  test("is decided once: the second to try is told by whom", async () => {
    const { referralId } = await share().referred("ana");
    await world().as("eric").referral.accept(share().acceptInput(referralId));
    const late = await refusal(world().as("vera").referral.accept(share().acceptInput(referralId)));
    expect(late).toMatchObject({
      code: "CONFLICT",
      app: { code: "referral.already-decided", facts: { decision: "accepted", decidedBy: "Eric Miller" } },
    });
    await rejects(
      world().as("vera").referral.decline({ referralId, reason: "other", explanation: null }),
      "CONFLICT",
      "referral.already-decided",
    );
    await rejects(
      world().as("vera").referral.matches({ referralId }),
      "CONFLICT",
      "referral.already-decided",
    );
  });
});

describe("matching", () => {
  test("happens for a referral that waits, and for nothing else", async () => {
    const waiting = await share().referred("ana", {}, { firstName: "Zoë", lastName: "van der Meer" });
    const { clientId } = await world().aVrClient("eric", { firstName: "Zoë", lastName: "van der Meer" });
    expect(
      (await world().as("eric").referral.matches({ referralId: waiting.referralId })).rows[0],
    ).toMatchObject({ clientId, same: ["first-name", "last-name", "birth-date"] });
    await rejects(
      world().as("nora").referral.matches({ referralId: waiting.referralId }),
      "NOT_FOUND",
      "not-found",
    );
    await rejects(world().as("eric").referral.matches({ referralId: v7() }), "NOT_FOUND", "not-found");
  });

  test("leaves a line in the agency's own history each time it is asked", async () => {
    const { referralId } = await share().referred("ana");
    await world().as("eric").referral.matches({ referralId });
    const lines = await world().database.owner.select().from(history).where(eq(history.rowId, referralId));
    expect(lines.filter(({ action }) => action === "match")).toMatchObject([
      { actorName: "Eric Miller", agencyId: world().agencyIds.state },
    ]);
  });

  test("compares nobody while who it is is not released", async () => {
    const { referralId, clientId, releaseId } = await share().referred("ana");
    await world().as("ana").release.revoke({ releaseId, how: "x" });
    await share().sign("ana", clientId, { groups: ["referral-and-eligibility"] });
    await world().aVrClient("eric");
    expect((await world().as("eric").referral.matches({ referralId })).rows).toEqual([]);
  });
});

describe("declining", () => {
  test("ends the agency's access; that a referral came and why it was declined is all that is kept", async () => {
    const { referralId, clientId } = await share().referred("ana");
    await world()
      .as("eric")
      .referral.decline({ referralId, reason: "wrong-office", explanation: "Lives in the south" });
    await rejects(world().as("eric").referral.letter({ referralId }), "NOT_FOUND", "not-found");
    await rejects(world().as("eric").client.get({ clientId }), "NOT_FOUND", "not-found");
    await rejects(world().as("eric").plan.get({ clientId }), "NOT_FOUND", "not-found");
    await rejects(world().as("eric").release.ofClient({ clientId }), "NOT_FOUND", "not-found");
    const kept = (await world().as("eric").referral.inbox({ show: "decided" })).rows.find(
      (row) => row.referralId === referralId,
    );
    expect(kept).toMatchObject({
      name: null,
      sentOn: null,
      clientId: null,
      letter: false,
      decision: "declined",
      declineReason: "wrong-office",
      explanation: "Lives in the south",
    });
    const [receipt] = await world()
      .database.owner.select()
      .from(referralReceipt)
      .where(eq(referralReceipt.referralId, referralId));
    expect(JSON.stringify(receipt)).not.toContain(clientId);
  });

  test("closes what a second release of the same person had opened, and a new one opens again", async () => {
    const { referralId, clientId, releaseId } = await share().referred("ana");
    await share().sign("ana", clientId, { groups: ["jobs-and-wages"] });
    await world().as("eric").referral.decline({ referralId, reason: "other", explanation: null });
    await rejects(world().as("eric").release.ofClient({ clientId }), "NOT_FOUND", "not-found");
    await world().as("ana").release.revoke({ releaseId, how: "To try again" });
    await share().sign("ana", clientId);
    expect((await world().as("eric").release.ofClient({ clientId })).received).toHaveLength(1);
  });
});

describe("what the sender learns of the decision", () => {
  /** Everything of the sender's own record that any of its screens or its own SQL could read. */
  async function everythingOf(clientId: string) {
    const ana = world().as("ana");
    const { looks: _looks, looksTotal: _total, ...sharing } = await ana.release.ofClient({ clientId });
    const page = await ana.client.get({ clientId });
    const sent = await ana.referral.sentOfClient({ clientId });
    const rows = await world().rows("ana", async (tx) => {
      const own: Record<string, unknown> = {};
      for (const table of [
        "release",
        "release_grant",
        "referral",
        "referral_question",
        "referral_receipt",
        "vr_case",
        "received_copy",
      ]) {
        own[table] = (
          await tx.execute(
            sql`select to_jsonb(t) - 'received_at' as row from ${sql.identifier(table)} t order by t.id`,
          )
        ).rows;
      }
      own["history"] = (
        await tx.execute(
          sql`select table_name, row_id, action, changes, actor_name from history where client_id = ${clientId} order by at, id`,
        )
      ).rows;
      return own;
    });
    const caseload = await ana.caseload.list({});
    return {
      caseload: caseload.rows.filter((row) => row.client.clientId === clientId),
      sharing,
      page: { vr: page.vr, band: page.band, findings: page.findings, timeline: page.timeline },
      sent: sent.rows.map(({ receivedAt: _, ...row }) => row),
      rows,
    };
  }

  test("is the same whether it was opened, accepted or declined", async () => {
    const { referralId, clientId } = await share().referred("ana");
    await world().as("eric").referral.letter({ referralId });
    const opened = await everythingOf(clientId);

    await world().as("eric").referral.accept(share().acceptInput(referralId));
    expect(await everythingOf(clientId)).toEqual(opened);

    const other = await share().referred("ana");
    await world().as("eric").referral.letter({ referralId: other.referralId });
    const openedToo = await everythingOf(other.clientId);
    await world()
      .as("eric")
      .referral.decline({ referralId: other.referralId, reason: "already-served", explanation: null });
    expect(await everythingOf(other.clientId)).toEqual(openedToo);
  });

  test("cannot be told from whether the same groups can be released again", async () => {
    const accepted = await share().accepted("ana", "eric");
    const declined = await share().referred("ana");
    await world()
      .as("eric")
      .referral.decline({ referralId: declined.referralId, reason: "other", explanation: null });
    for (const { clientId } of [accepted, declined]) {
      await rejects(
        world().as("ana").release.sign(share().releaseInput(clientId)),
        "CONFLICT",
        "release.overlaps",
      );
    }
  });
});

describe("pages of what an office decided", () => {
  test("every decided referral is on a page, once, in both directions; what waits is counted apart", async () => {
    const { inbox, decline } = world().as("eric").referral;
    for (let each = 0; each < 7; each++) {
      const { referralId } = await share().referred("ana");
      await decline({ referralId, reason: "other", explanation: `Declined for the ${each}th time` });
    }
    const whole = await inbox({ show: "decided", pageSize: 100 });
    const seen: string[] = [];
    let page = await inbox({ show: "decided", pageSize: 3 });
    for (;;) {
      expect(page).toMatchObject({ total: whole.total, open: whole.open, newer: seen.length });
      seen.push(...page.rows.map(({ referralId }) => referralId));
      if (page.older === 0) break;
      page = await inbox({ show: "decided", pageSize: 3, older: seen.at(-1) });
    }
    expect(seen).toEqual(whole.rows.map(({ referralId }) => referralId));
    const back = await inbox({ show: "decided", pageSize: 3, newer: seen[6] });
    expect(back.rows.map(({ referralId }) => referralId)).toEqual(seen.slice(3, 6));
    expect(
      (await inbox({ show: "decided", pageSize: 3, newer: seen[1] })).rows.map(
        ({ referralId }) => referralId,
      ),
    ).toEqual(seen.slice(0, 3));
  });

  test("a key that is not of the own inbox begins nowhere", async () => {
    const { referralId } = await share().referred("ana");
    const other = await world().as("nora").referral.inbox({ show: "decided", older: referralId });
    expect(other.rows).toEqual([]);
  });
});
