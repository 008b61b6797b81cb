import { createHash } from "node:crypto";
import { v7 } from "uuid";
import type { Db } from "../../src/db.ts";
import * as t from "../../src/schema/index.ts";
import {
  asActor,
  aTestRelease,
  type TestAgency,
  type TestClient,
  type TestStaff,
} from "../../src/testing/index.ts";

const content = Buffer.from("%PDF-1.7");

/** A small file of evidence: its bytes, and how its row describes it. */
export const aTestFile = {
  content,
  described: {
    kind: "file",
    fileName: "letter.pdf",
    mediaType: "application/pdf",
    sha256: createHash("sha256").update(content).digest("hex"),
    bytes: content.byteLength,
  },
} as const;

/** Shared work of each of its groups, one kind a group. */
export const aKindOfEachGroup = [
  "ips-vr-meeting",
  "lead-shared",
  "career-profile-session",
  "existing-records-used",
  "supports-found",
  "benefits-received",
] as const;

/** Keys of the rows that others hang on. */
export type FullRecord = {
  client: TestClient;
  episodeId: string;
  caseId: string;
  jobId: string;
  milestoneId: string;
  /** Evidence that is a file, stored and not; the second is marked as filed in error. */
  evidenceIds: { stored: string; wrong: string };
  planId: string;
  releaseId: string;
  personReleaseId: string;
  referralId: string;
  employerContactId: string;
};

/**
 * One row in every table about a client, written from outside. What names a member of staff names `by`.
 *
 * @param elsewhere an agency that nobody acts for: the release and the referral of the record go there.
 */
export async function aFullRecord(
  db: Db,
  client: TestClient,
  by: TestStaff,
  elsewhere: TestAgency,
): Promise<FullRecord> {
  const { row } = client;
  const [episodeId, caseId, jobId, employerId, employerContactId, planId, referralId, milestoneId] = [
    v7(),
    v7(),
    v7(),
    v7(),
    v7(),
    v7(),
    v7(),
    v7(),
  ];
  await db
    .insert(t.episode)
    .values({ id: episodeId, ...row, referredOn: "2026-01-02", enteredOn: "2026-01-05" });
  await db.insert(t.assignment).values({ id: v7(), ...row, episodeId, staffId: by.id, fromOn: "2026-01-05" });
  await db.insert(t.reportedVr).values({ id: v7(), ...row, counselorName: "Eric Miller" });
  await db.insert(t.vrCase).values({ id: caseId, ...row, status: "applicant", appliedOn: "2026-02-01" });
  await db.insert(t.clockExtension).values({
    id: v7(),
    ...row,
    vrCaseId: caseId,
    clock: "vr-eligibility",
    agreedOn: "2026-03-01",
    newDueOn: "2026-05-01",
    reason: "trial-work",
    agreedByPerson: "The person",
    agreedByAgency: "The counselor",
  });
  await db
    .insert(t.job)
    .values({ id: jobId, ...row, employerName: "City Library", title: "Page", startedOn: "2026-06-01" });
  await db
    .insert(t.milestone)
    .values({ id: milestoneId, ...row, kind: "vr-application", source: "reported", onDate: "2026-02-01" });
  await db
    .insert(t.milestoneEvidence)
    .values({ id: v7(), ...row, milestoneId, kind: "reference", reference: "Paper file 7" });
  const [fileId, wrongId] = [v7(), v7()];
  for (const id of [fileId, wrongId])
    await db.insert(t.milestoneEvidence).values({ id, ...row, milestoneId, ...aTestFile.described });
  await db
    .insert(t.evidenceFile)
    .values({ id: v7(), ...row, evidenceId: fileId, content: aTestFile.content });
  await db
    .insert(t.evidenceFiledInError)
    .values({ id: v7(), ...row, evidenceId: wrongId, reason: "Another person's letter" });
  await db
    .insert(t.contact)
    .values({ id: v7(), ...row, staffId: by.id, onDate: "2026-02-02", minutes: 30, place: "community" });
  await db
    .insert(t.employer)
    .values({ id: employerId, agencyId: client.agencyId, name: `Business ${employerId}` });
  await db.insert(t.employerContact).values({
    id: employerContactId,
    agencyId: client.agencyId,
    unitId: client.unitId,
    employerId,
    staffId: by.id,
    onDate: "2026-02-03",
    mode: "in-person",
    hiringManager: true,
  });
  await db.insert(t.employerContactClient).values({ id: v7(), ...row, employerContactId });
  for (const kind of aKindOfEachGroup)
    await db.insert(t.sharedWork).values({ id: v7(), ...row, kind, onDate: "2026-02-05" });
  const releaseId = await aTestRelease(db, client, elsewhere, {
    groups: ["identity", "referral-and-eligibility"],
  });
  const form = {
    purposes: ["at-the-request-of-the-person" as const],
    signedByName: "The person",
    capacity: "self" as const,
    signatureKind: "on-screen" as const,
    signedOn: "2026-02-03",
    validFrom: "2026-02-03",
    expiresOn: "2027-02-02",
    formLanguage: "en" as const,
    statementVersion: "test",
  };
  await db
    .insert(t.releaseOffer)
    .values({ id: v7(), ...row, ...form, askedAgencyId: elsewhere.id, groups: ["job-search-plan"] });
  const personReleaseId = v7();
  await db.insert(t.personRelease).values({
    id: personReleaseId,
    ...row,
    ...form,
    relation: "family",
    recipientName: "A sister",
    groups: ["job-search-plan"],
  });
  await db.insert(t.handedOver).values({
    id: v7(),
    ...row,
    personReleaseId,
    givenOn: "2026-02-03",
    document: "plan",
    way: "printed",
    groups: ["job-search-plan"],
    notice: "Do not pass on",
    noticeLanguage: "en",
  });
  await db.insert(t.referral).values({
    id: referralId,
    ...row,
    toAgencyId: elsewhere.id,
    releaseId,
    asked: "Please open a case",
    sentOn: "2026-02-04",
    sentBy: by.name,
  });
  await db.insert(t.referralQuestion).values({
    id: v7(),
    ...row,
    referralId,
    askedByAgencyId: elsewhere.id,
    text: "Is there a transcript?",
    askedByName: "Somebody",
  });
  await db.insert(t.plan).values({ id: planId, ...row, content: { goal: "A job outdoors" } });
  await db
    .insert(t.planAcknowledgement)
    .values({ id: v7(), ...row, planId, version: 1, by: "client", name: "The person" });
  await db
    .insert(t.planComment)
    .values({ id: v7(), ...row, planId, stepId: v7(), kind: "comment", text: "Shall we call them?" });
  await db
    .insert(t.task)
    .values({ id: v7(), ...row, text: "Send the letter", dueOn: "2026-12-01", toAgencyId: elsewhere.id });
  await db.insert(t.receivedCopy).values({
    id: v7(),
    ...row,
    dataGroup: "career-profile",
    kind: "profile",
    content: {},
    releaseId: v7(),
    fromAgencyId: elsewhere.id,
    notice: "Do not pass on",
  });
  await db.insert(t.breakGlass).values({
    id: v7(),
    ...row,
    staffId: by.id,
    staffName: by.name,
    reason: "safety",
    words: "A word from their doctor",
    openedAt: new Date(),
    openedOn: "2026-03-03",
    expiresOn: "2026-03-03",
  });
  await asActor(db, by.actor(), (tx) =>
    tx.insert(t.accessEntry).values({ id: v7(), ...row, groups: ["identity"] }),
  );
  return {
    client,
    episodeId,
    caseId,
    jobId,
    milestoneId,
    evidenceIds: { stored: fileId, wrong: wrongId },
    planId,
    releaseId,
    personReleaseId,
    referralId,
    employerContactId,
  };
}
