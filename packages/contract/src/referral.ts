import { declineReasons, referralDecisions } from "@ips/domain";
import { z } from "zod";
import { dataGroup, id, instant, line, optionalText, plainDate } from "./common.ts";
import { identityFields } from "./client.ts";

export const sendReferralInput = z.object({
  referralId: id,
  clientId: id,
  releaseId: id,
  asked: line,
  note: optionalText,
});

const question = z.object({
  questionId: id,
  text: z.string(),
  askedAt: instant,
  askedByName: z.string(),
  answer: z.string().nullable(),
  answeredAt: instant.nullable(),
  answeredByName: z.string().nullable(),
});

/** What the sending side may know: sent, received, asked. Never the decision. */
export const sentReferral = z.object({
  referralId: id,
  toAgencyName: z.string(),
  toUnitName: z.string().nullable(),
  sentOn: plainDate,
  sentByName: z.string(),
  receivedAt: instant.nullable(),
  withdrawnAt: instant.nullable(),
  asked: z.string(),
  note: z.string().nullable(),
  groups: z.array(dataGroup),
  questions: z.array(question),
});
export const sentReferralsOutput = z.object({ rows: z.array(sentReferral) });

export const answerQuestionInput = z.object({
  questionId: id,
  answer: z.string().trim().min(1, { error: "text.missing" }).max(4000),
});
export const withdrawReferralInput = z.object({ referralId: id });

/**
 * One line of the inbox. After a decline, or when the release has ended, the person's name is gone and
 * there is no letter any more: the decision and the agency's own reason are all that is kept.
 */
export const inboxRow = z.object({
  referralId: id,
  name: z.string().nullable(),
  fromAgencyName: z.string(),
  sentOn: plainDate.nullable(),
  decision: z.enum(referralDecisions),
  decidedAt: instant.nullable(),
  declineReason: z.enum(declineReasons).nullable(),
  explanation: z.string().nullable(),
  clientId: id.nullable(),
  unread: z.boolean(),
  /** The letter can be opened: its release is in force and it was not declined. */
  letter: z.boolean(),
});
/**
 * What is still to decide comes whole. What was decided grows for years and comes in pages, the latest first, found by the
 * key of a referral: those `older` or `newer` than it.
 */
export const inboxInput = z.object({
  show: z.enum(["open", "decided"]).default("open"),
  older: id.optional(),
  newer: id.optional(),
  pageSize: z.number().int().min(1).max(100).default(30),
});
export const inboxOutput = z.object({
  rows: z.array(inboxRow),
  /** How many are to decide, whatever is shown. */
  open: z.number(),
  /** How many there are of those asked for: in all, before the first row and after the last. */
  total: z.number(),
  newer: z.number(),
  older: z.number(),
});
export type InboxOutput = z.infer<typeof inboxOutput>;

export const letterInput = z.object({ referralId: id });

/** The letter: what is asked, what is released and what is not, the specialist's note. */
export const letterOutput = z.object({
  referralId: id,
  decision: z.enum(referralDecisions),
  fromAgencyName: z.string(),
  fromUnitName: z.string().nullable(),
  sentOn: plainDate,
  sentByName: z.string(),
  asked: z.string(),
  note: z.string().nullable(),
  /** Null when identity is not released. */
  person: z
    .object({
      name: z.string(),
      bornOn: plainDate.nullable(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
      language: z.string(),
    })
    .nullable(),
  senderClientId: id,
  released: z.array(dataGroup),
  expiresOn: plainDate,
  questions: z.array(question),
  clientId: id.nullable(),
});
export type LetterOutput = z.infer<typeof letterOutput>;

/** Own clients who may be the same person, as acceptance needs them: nobody browses. */
export const matchesOutput = z.object({
  rows: z.array(
    z.object({
      clientId: id,
      number: z.string(),
      name: z.string(),
      bornOn: plainDate.nullable(),
      officeName: z.string(),
      same: z.array(z.enum(["first-name", "last-name", "birth-date"])),
    }),
  ),
});

export const acceptReferralInput = z.object({
  referralId: id,
  caseId: id,
  counselorStaffId: id.nullable(),
  client: z.union([
    z.object({ existingClientId: id }),
    z.object({ newClientId: id, number: line, identity: identityFields }),
  ]),
});
export const acceptReferralOutput = z.object({ clientId: id, caseId: id });

export const declineReferralInput = z.object({
  referralId: id,
  reason: z.enum(declineReasons),
  explanation: optionalText,
});
export const askReferralInput = z.object({
  referralId: id,
  questionId: id,
  text: z.string().trim().min(1, { error: "text.missing" }).max(4000),
});
