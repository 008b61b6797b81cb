import { createHash } from "node:crypto";
import { emptyPlan } from "@ips/contract";
import * as t from "@ips/db";
import { aTestRelease, type TestAgency, type TestClient, type TestStaff } from "@ips/db/testing";
import type { Db } from "@ips/db";
import { sharedWorkGroup } from "@ips/domain";
import { v7 } from "uuid";
import { mark, type MarkGroup, type SideName } from "./marks.ts";
import type { Situation } from "./situations.ts";

/** Keys of the things of one record, by the name that inputs give them. */
export type Keys = Readonly<Record<KeyName, string>>;
export const keyNames = [
  "clientId",
  "unitId",
  "episodeId",
  "assignmentId",
  "caseId",
  "jobId",
  "milestoneId",
  "evidenceId",
  "contactId",
  "workId",
  "employerId",
  "employerContactId",
  "planId",
  "stepId",
  "commentId",
  "taskId",
  "copyId",
  "releaseId",
  "personReleaseId",
  "offerId",
  "referralId",
  "questionId",
  "staffId",
  "membershipId",
  "recipientAgencyId",
  "openingId",
  "fileId",
] as const;
export type KeyName = (typeof keyNames)[number];

/** Keys of nothing. */
export const madeUpKeys = (): Keys => Object.fromEntries(keyNames.map((name) => [name, v7()])) as Keys;

/** The referral of a record: to whom, and under which release. */
export type Sent = { to: TestAgency; releaseId: string } | null;

/**
 * A row in every table about a client, with a marked word in every text.
 *
 * @param by whose contacts and visits they are.
 * @param sent where the referral went; when nothing was released to the side that looks, it went elsewhere.
 */
export async function aMarkedRecord(
  db: Db,
  client: TestClient,
  towards: SideName,
  situation: Situation,
  by: TestStaff,
  elsewhere: TestAgency,
  sent: Sent = null,
): Promise<Keys> {
  const { row } = client;
  const word = (group: MarkGroup) => mark(group, towards, situation);
  const keys = {
    ...madeUpKeys(),
    clientId: client.id,
    unitId: client.unitId,
    staffId: by.id,
    membershipId: by.membershipId,
    recipientAgencyId: elsewhere.id,
  };
  const { episodeId, caseId, jobId, milestoneId, planId, referralId, employerId, employerContactId } = keys;
  await db.insert(t.episode).values({ id: episodeId, ...row, enteredOn: "2026-01-05" });
  await db
    .insert(t.assignment)
    .values({ id: keys.assignmentId, ...row, episodeId, staffId: by.id, fromOn: "2026-01-05" });
  await db.insert(t.reportedVr).values({ id: v7(), ...row, counselorName: word("referral-and-eligibility") });
  await db.insert(t.vrCase).values({
    id: caseId,
    ...row,
    status: "applicant",
    appliedOn: "2026-02-01",
    counselorStaffId: by.id,
    closureReason: word("ipe-and-vr-services"),
  });
  await db.insert(t.clockExtension).values({
    id: v7(),
    ...row,
    vrCaseId: caseId,
    clock: "vr-eligibility",
    agreedOn: "2026-03-01",
    newDueOn: "2026-05-01",
    reason: "trial-work",
    circumstance: word("ipe-and-vr-services"),
    agreedByPerson: "The person",
    agreedByAgency: "The counselor",
  });
  await db.insert(t.job).values({
    id: jobId,
    ...row,
    employerName: "City Library",
    title: word("jobs-and-wages"),
    startedOn: "2026-06-01",
  });
  await db
    .insert(t.milestone)
    .values({ id: milestoneId, ...row, kind: "vr-application", source: "reported", onDate: "2026-02-01" });
  await db.insert(t.milestoneEvidence).values({
    id: keys.evidenceId,
    ...row,
    milestoneId,
    kind: "reference",
    reference: word("referral-and-eligibility"),
  });
  const file = Buffer.from(`%PDF-1.7\n${word("referral-and-eligibility")}\n`);
  await db.insert(t.milestoneEvidence).values({
    id: keys.fileId,
    ...row,
    milestoneId,
    kind: "file",
    fileName: `${word("referral-and-eligibility")}.pdf`,
    mediaType: "application/pdf",
    sha256: createHash("sha256").update(file).digest("hex"),
    bytes: file.byteLength,
  });
  await db.insert(t.evidenceFile).values({ id: v7(), ...row, evidenceId: keys.fileId, content: file });
  await db.insert(t.contact).values({
    id: keys.contactId,
    ...row,
    staffId: by.id,
    onDate: "2026-11-20",
    minutes: 30,
    place: "community",
    note: word("case-notes"),
  });
  for (const [id, kind] of [
    [keys.workId, "ips-vr-meeting"],
    [v7(), "lead-shared"],
    [v7(), "career-profile-session"],
    [v7(), "existing-records-used"],
    [v7(), "supports-found"],
    [v7(), "benefits-session"],
  ] as const)
    await db
      .insert(t.sharedWork)
      .values({ id, ...row, kind, onDate: "2026-11-18", note: word(sharedWorkGroup(kind)) });
  await db.insert(t.employer).values({
    id: employerId,
    agencyId: client.agencyId,
    name: `${word("employer-names")} ${employerId}`,
    businessNote: word("employers"),
  });
  await db.insert(t.employerContact).values({
    id: employerContactId,
    agencyId: client.agencyId,
    unitId: client.unitId,
    employerId,
    staffId: by.id,
    onDate: "2026-11-19",
    mode: "in-person",
    hiringManager: true,
    businessNote: word("employer-visits"),
  });
  await db
    .insert(t.employerContactClient)
    .values({ id: v7(), ...row, employerContactId, clientNote: word("employer-contacts") });
  const releaseId =
    sent?.releaseId ??
    (await aTestRelease(db, client, elsewhere, { groups: ["identity", "referral-and-eligibility"] }));
  await db.insert(t.referral).values({
    id: referralId,
    ...row,
    toAgencyId: sent?.to.id ?? elsewhere.id,
    releaseId,
    asked: word("referral-and-eligibility"),
    specialistNote: word("referral-and-eligibility"),
    sentOn: "2026-11-10",
    sentBy: by.name,
  });
  await db.insert(t.referralQuestion).values({
    id: keys.questionId,
    ...row,
    referralId,
    askedByAgencyId: sent?.to.id ?? elsewhere.id,
    text: word("referral-and-eligibility"),
    askedByName: "Somebody",
  });
  const step = {
    stepId: keys.stepId,
    text: word("job-search-plan"),
    owner: "client",
    by: null,
    state: "open",
    doneOn: null,
  } as const;
  const content = {
    ...emptyPlan,
    goal: word("job-search-plan"),
    objectives: [{ objectiveId: v7(), title: word("job-search-plan"), steps: [step] }],
  };
  await db.insert(t.plan).values({ id: planId, ...row, content });
  await db
    .insert(t.planAcknowledgement)
    .values({ id: v7(), ...row, planId, version: 1, by: "client", name: word("job-search-plan") });
  await db.insert(t.planComment).values({
    id: keys.commentId,
    ...row,
    planId,
    stepId: keys.stepId,
    kind: "comment",
    text: word("job-search-plan"),
  });
  await db.insert(t.task).values({
    id: keys.taskId,
    ...row,
    text: word("job-search-plan"),
    dueOn: "2026-12-01",
    toAgencyId: elsewhere.id,
  });
  await db.insert(t.receivedCopy).values({
    id: keys.copyId,
    ...row,
    dataGroup: "career-profile",
    kind: "profile",
    content: { text: word("career-profile") },
    releaseId: v7(),
    fromAgencyId: elsewhere.id,
    notice: word("career-profile"),
  });
  const form = {
    purposes: ["at-the-request-of-the-person" as const],
    signedByName: word("identity"),
    capacity: "self" as const,
    signatureKind: "on-screen" as const,
    signedOn: "2026-11-01",
    validFrom: "2026-11-01",
    expiresOn: "2027-10-31",
    formLanguage: "en" as const,
    statementVersion: "test",
  };
  await db.insert(t.personRelease).values({
    id: keys.personReleaseId,
    ...row,
    ...form,
    relation: "family",
    recipientName: word("identity"),
    groups: ["identity"],
  });
  await db.insert(t.handedOver).values({
    id: v7(),
    ...row,
    personReleaseId: keys.personReleaseId,
    givenOn: "2026-11-02",
    document: "letter",
    way: "mailed",
    groups: ["identity"],
    description: word("identity"),
    notice: word("identity"),
    noticeLanguage: "en",
  });
  await db.insert(t.releaseOffer).values({
    id: keys.offerId,
    ...row,
    ...form,
    askedAgencyId: elsewhere.id,
    groups: ["job-search-plan"],
    witnessName: word("identity"),
  });
  await db.insert(t.breakGlass).values({
    id: keys.openingId,
    ...row,
    staffId: by.id,
    staffName: by.name,
    reason: "safety",
    words: word("identity"),
    openedAt: new Date("2026-11-02T15:00:00Z"),
    openedOn: "2026-11-02",
    expiresOn: "2026-11-02",
  });
  return { ...keys, releaseId };
}
