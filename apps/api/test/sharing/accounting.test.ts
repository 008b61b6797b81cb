import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { refusal, rejects } from "../everyday/refusal.ts";
import { today } from "../everyday/world.ts";
import { accountingCsv } from "../../src/features/disclosure/accounting-csv.ts";
import { usualGroups } from "./sharing.ts";
import { useSharing } from "./use-sharing.ts";

const { world, share } = useSharing();
const accounting = (clientId: string, period: { from?: string; to?: string } = {}) =>
  world()
    .as("ana")
    .disclosure.accounting({ clientId, ...period });
const realToday = () => new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York" }).format(new Date());
/** Looks are stamped by the clock of the server, and the tests play on a fixed day. */
const whole = () => ({ from: "2020-06-15", to: realToday() > today ? realToday() : today });

async function aSister(clientId: string) {
  const { id } = await world()
    .as("ana")
    .recipient.sign({
      releaseId: v7(),
      clientId,
      relation: "school",
      recipientName: "Mr. Vega",
      organization: "City College",
      phone: null,
      email: null,
      address: "12 Main Street",
      groups: ["job-search-plan", "education"],
      purposes: ["at-the-request-of-the-person"],
      validFrom: "2026-06-01",
      expiresOn: "2026-12-31",
      signedByName: "Donna Rivera",
      capacity: "self",
      authority: null,
      signatureKind: "on-screen",
      signatureReference: null,
      signedOn: "2026-06-01",
      formLanguage: "en",
      copyGiven: true,
      statementsRead: true,
    });
  const give = (givenOn: string, description: string | null = null) =>
    world()
      .as("ana")
      .recipient.handOver({
        handedOverId: v7(),
        releaseId: id,
        givenOn,
        document: "plan",
        way: "mailed",
        groups: ["job-search-plan"],
        description,
        noticeLanguage: "en",
      });
  return { releaseId: id, give };
}

describe("an accounting of disclosures", () => {
  test("says date, recipient, what, purpose and release of what another agency read, once a day with how often", async () => {
    const { clientId } = await share().released("ana");
    await share().savePlan("ana", clientId);
    await world().as("eric").plan.get({ clientId });
    await world().as("eric").plan.get({ clientId });
    await world().as("vera").client.get({ clientId });
    const { lines } = await accounting(clientId, whole());
    expect(lines).toMatchObject([
      {
        kind: "read",
        recipient: "State VR",
        people: ["Eric Miller", "Vera Stone"],
        times: 3,
        purposes: ["coordinate-employment-services"],
        releaseSignedOn: "2026-06-01",
      },
    ]);
    expect(lines[0]?.groups.toSorted()).toEqual(usualGroups.toSorted());
  });

  test("counts no look of the own agency", async () => {
    const { clientId } = await share().released("ana");
    await world().as("ben").client.get({ clientId });
    expect((await accounting(clientId, whole())).lines).toEqual([]);
  });

  test("names what people without an account were given, with their address", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const { give } = await aSister(clientId);
    await give("2026-06-10", "Plan of June 9");
    expect((await accounting(clientId)).lines).toMatchObject([
      {
        on: "2026-06-10",
        kind: "handed-over",
        recipient: "Mr. Vega, City College",
        recipientAddress: "12 Main Street",
        relation: "school",
        people: ["Ana Lopez"],
        document: "plan",
        way: "mailed",
        description: "Plan of June 9",
        groups: ["job-search-plan"],
        purposes: ["at-the-request-of-the-person"],
      },
    ]);
  });

  test("names the copy that a counselor kept of the plan they acknowledged", async () => {
    const { clientId } = await share().joined("ana", "eric");
    await share().savePlan("ana", clientId);
    await world().as("eric").plan.acknowledge({
      acknowledgementId: v7(),
      clientId,
      version: 1,
      by: "counselor",
      name: "Eric Miller",
    });
    expect((await accounting(clientId, whole())).lines).toContainEqual(
      expect.objectContaining({
        kind: "copy-filed",
        recipient: "State VR",
        people: ["Eric Miller"],
        groups: ["job-search-plan"],
        purposes: ["coordinate-employment-services"],
      }),
    );
  });

  test("goes back six years when no period is asked for, and both days of a period count", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const { give } = await aSister(clientId);
    await give("2026-06-10");
    expect(await accounting(clientId)).toMatchObject({ from: "2020-06-15", to: today, madeOn: today });
    const on = async (from: string, to: string) => (await accounting(clientId, { from, to })).lines.length;
    expect(await on("2026-06-10", "2026-06-10")).toBe(1);
    expect(await on("2026-06-11", "2026-06-15")).toBe(0);
    expect(await on("2026-06-01", "2026-06-09")).toBe(0);
    expect(
      (await refusal(accounting(clientId, { from: "2026-06-11", to: "2026-06-10" }))).fields,
    ).toMatchObject([{ path: "to" }]);
  });

  test("stays after a revocation", async () => {
    const { clientId, releaseId } = await share().released("ana");
    await world().as("eric").client.get({ clientId });
    await world().as("ana").release.revoke({ releaseId, how: "x" });
    expect((await accounting(clientId, whole())).lines).toMatchObject([
      { recipient: "State VR", purposes: ["coordinate-employment-services"] },
    ]);
  });

  test("is the owner's: the other side is forbidden, a stranger finds nothing", async () => {
    const { clientId } = await share().released("ana");
    await rejects(world().as("eric").disclosure.accounting({ clientId }), "FORBIDDEN", "forbidden");
    for (const player of ["wes", "lou", "val"] as const)
      await rejects(world().as(player).disclosure.accounting({ clientId }), "NOT_FOUND", "not-found");
  });

  test("begins as a file with its notice, and runs nothing in a spreadsheet", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const { give } = await aSister(clientId);
    await give("2026-06-10", "=HYPERLINK(1)");
    const file = accountingCsv(await accounting(clientId));
    expect(file).toMatch(/^\uFEFF"?This is your copy\./);
    expect(file).toContain('2026-06-10,"Mr. Vega, City College",12 Main Street,Ana Lopez,Given: Mailed,');
    expect(file).not.toMatch(/(^|,)"?=HYPERLINK/m);
  });
});

describe("the copy of a signed form", () => {
  test("holds every element for the person, and the day on which it was given, once", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const formId = await share().sign("ana", clientId, { copyGiven: false, witnessName: "An interpreter" });
    const form = await world().as("ana").release.form({ formId });
    expect(form).toMatchObject({
      kind: "agency",
      clientName: "Donna Rivera",
      fromAgencyName: "Harbor Behavioral Health",
      recipient: ["State VR", "North Office"],
      groups: usualGroups,
      signedByName: "Donna Rivera",
      expiresOn: "2026-12-31",
      copyGivenOn: null,
      witnessName: "Ana Lopez, An interpreter",
      notices: ["own-copy"],
      canRecordCopy: true,
    });
    await world().as("ana").release.recordCopy({ formId });
    expect(await world().as("sue").release.form({ formId })).toMatchObject({
      copyGivenOn: today,
      canRecordCopy: false,
    });
  });

  test("of the form for the other agency names it as the one that releases", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const offerId = v7();
    await share().sign("ana", clientId, { back: { offerId, groups: ["ipe-and-vr-services"] } });
    expect(await world().as("ana").release.form({ formId: offerId })).toMatchObject({
      kind: "offer",
      fromAgencyName: "State VR",
      recipient: ["Harbor Behavioral Health"],
      groups: ["ipe-and-vr-services"],
    });
  });

  test("is the owner's to print: who receives under it finds nothing", async () => {
    const { releaseId } = await share().released("ana");
    for (const player of ["eric", "wes", "lou"] as const)
      await rejects(world().as(player).release.form({ formId: releaseId }), "NOT_FOUND", "not-found");
  });
});
