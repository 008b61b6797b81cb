import { findingStatuses } from "@ips/domain";
import { z } from "zod";
import { clientRef, id, instant, plainDate } from "./common.ts";
import { finding } from "./finding.ts";
import { todayPage } from "./today-page.ts";

/** Where a thing on *Today* is solved: the portals turn this into a link and a verb. */
export const todayActions = [
  "open-plan",
  "log-employer-contact",
  "log-contact",
  "renew-release",
  "open-sharing",
  "record-eligibility",
  "record-ipe",
  "open-client",
  "open-referral",
  "answer-question",
  "open-action-plan",
  "look-at-chart",
  "publish-self-evaluation",
] as const;
export type TodayAction = (typeof todayActions)[number];

/** One thing that needs somebody. `finding` is its reason; events (a referral, a task) have none. */
export const todayItem = z.object({
  id: z.string(),
  kind: z.enum([
    "finding",
    "referral",
    "question",
    "release-to-file",
    "plan-step",
    "task",
    "action-step",
    "chart-opened",
    "self-evaluation",
  ]),
  status: z.enum(findingStatuses),
  /** Null for a referral whose person has no client record here yet. */
  client: clientRef.nullable(),
  /** Name as shown when `client` is null. */
  name: z.string(),
  finding: finding.nullable(),
  /** Text a person wrote: the step's wording, the question. */
  text: z.string().nullable(),
  due: plainDate.nullable(),
  daysLeft: z.number().nullable(),
  /** The day it happened, of what has no due date: a referral was sent, a question asked. */
  on: plainDate.nullable(),
  /** Who is meant: a specialist, or the other agency. */
  who: z.string().nullable(),
  action: z.enum(todayActions),
  referralId: id.nullable(),
  /** A chart that a reviewer opened: the opening, and the review it was for. */
  chart: z.object({ chartId: id, reviewId: id }).optional(),
  /** How many more findings of this person stand behind this one. */
  more: z.number(),
});
export type TodayItem = z.infer<typeof todayItem>;

/** Something that happened lately, done by somebody else. */
export const todayEvent = z.object({
  id: z.string(),
  kind: z.enum([
    "plan-changed",
    "release-signed",
    "release-revoked",
    "client-assigned",
    "milestone-recorded",
    "question-answered",
  ]),
  client: clientRef.nullable(),
  byName: z.string(),
  byAgencyName: z.string(),
  at: instant,
  /** It happened after the reader's last visit and was not marked as seen. */
  isNew: z.boolean(),
});
export type TodayEvent = z.infer<typeof todayEvent>;

const shownItems = z.int().min(1).max(10_000).default(todayPage);

/** `shown`: how many items of each list, the most urgent; `totals` says how many there are. */
export const todayInput = z.object({
  scope: z.enum(["mine", "team"]).default("mine"),
  shown: z
    .object({ now: shownItems, thisWeek: shownItems, later: shownItems, waiting: shownItems })
    .prefault({}),
});

/** Nothing up to this moment is new any more: the moment of the latest event that was on the screen. */
export const markSeenInput = z.object({ upTo: z.iso.datetime({ error: "date.impossible" }) });

export const todayOutput = z.object({
  today: plainDate,
  scope: z.enum(["mine", "team"]),
  /** Whether the reader carries people, so that "mine" and the whole team differ. */
  canChooseScope: z.boolean(),
  /** People in the scope, so that an empty list can be told from an empty caseload. */
  people: z.number(),
  /** How many items each list has, of which the most urgent are here. */
  totals: z.object({ now: z.number(), thisWeek: z.number(), later: z.number(), waiting: z.number() }),
  now: z.array(todayItem),
  thisWeek: z.array(todayItem),
  later: z.array(todayItem),
  waiting: z.array(todayItem),
  /** What others did since the last visit or in the last seven days, whichever is longer, latest first. */
  events: z.array(todayEvent),
  /** How many events there are, of which the latest are here, and how many of them are new. */
  eventsTotal: z.number(),
  eventsNew: z.number(),
  /** When the reader was last here before this visit; null when this is the first. */
  since: instant.nullable(),
  /** Openings from elsewhere in the agency that wait for the reader's review. */
  toReview: z.number(),
});
export type TodayOutput = z.infer<typeof todayOutput>;
