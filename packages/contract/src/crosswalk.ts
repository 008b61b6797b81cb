import { crosswalkDuties, crosswalkPairs, crosswalkSides, sharedEvents } from "@ips/crosswalk";
import { findingStatuses, sharedWorkKinds } from "@ips/domain";
import { z } from "zod";
import { clientRef, id, optionalText, plainDate, staffRef } from "./common.ts";
import { citation, recordRef } from "./finding.ts";

/** Where a side stands under a pair, the worst of its duties first; `not-shared`: the reader is told nothing of this side. */
export const sideStates = [
  "overdue",
  "due",
  "missing-answer",
  "met",
  "not-applicable",
  "not-shared",
] as const;
export type SideState = (typeof sideStates)[number];

const daysLeft = z.number().nullable();

const dutyView = z.object({
  duty: z.enum(crosswalkDuties),
  status: z.enum(findingStatuses),
  due: plainDate.nullable(),
  /** Negative: so many days late. */
  daysLeft,
});
export type DutyView = z.infer<typeof dutyView>;

const nextAct = z.object({
  side: z.enum(crosswalkSides),
  duty: z.enum(crosswalkDuties),
  by: plainDate.nullable(),
  daysLeft,
  /** One act that would count for both sides. */
  event: z.enum(sharedEvents).nullable(),
});
export type NextActView = z.infer<typeof nextAct>;

const sideView = z.object({
  state: z.enum(sideStates),
  duties: z.array(
    dutyView.extend({
      record: recordRef.nullable(),
      cites: z.array(citation),
      /** What the reader may record towards it, the likeliest first. */
      canRecord: z.array(z.enum(sharedWorkKinds)),
    }),
  ),
});
export type SideView = z.infer<typeof sideView>;

const pairView = z.object({
  pair: z.enum(crosswalkPairs),
  sides: z.object({ ips: sideView, vr: sideView }),
  /** Recorded events that counted for both sides, latest first. */
  counted: z.array(z.object({ id: z.string(), event: z.enum(sharedEvents), on: plainDate })),
  /** Events of which one would answer open duties of both sides. */
  wouldCount: z.array(z.enum(sharedEvents)),
  next: nextAct.nullable(),
  /** What the reader may record under the pair. */
  canRecord: z.array(z.enum(sharedWorkKinds)),
});
export type PairView = z.infer<typeof pairView>;

/** What one side recorded of its work on a shared client. */
const sharedWorkView = z.object({
  workId: id,
  kind: z.enum(sharedWorkKinds),
  on: plainDate,
  note: z.string().nullable(),
  staffName: z.string().nullable(),
  agencyName: z.string(),
  /** The reader recorded it within a day, and can take it back. */
  canTakeBack: z.boolean(),
});
export type SharedWorkView = z.infer<typeof sharedWorkView>;

/** The eight pairs of a person on the reader's day, as far as the reader may see both sides. */
export const crosswalkOutput = z.object({
  clientId: id,
  pairs: z.array(pairView),
  /** What was recorded, latest first. */
  work: z.array(sharedWorkView),
});
export type CrosswalkOutput = z.infer<typeof crosswalkOutput>;

/** Whom the meeting of IPS and VR is about. */
export const agendaInput = z.object({
  scope: z.enum(["mine", "team"]).default("mine"),
  staffId: id.nullable().default(null),
  /** Only people who are shared with this agency. */
  partnerAgencyId: id.nullable().default(null),
  /** Only people whom this counselor or specialist of the other side serves. */
  partnerName: z.string().trim().max(200).nullable().default(null),
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(10).max(100).default(25),
});
export type AgendaInput = z.input<typeof agendaInput>;

const agendaRow = z.object({
  client: clientRef,
  staff: staffRef.nullable(),
  /** The other side: who serves the person there, as far as it is told, and where. */
  partner: z.object({ name: z.string().nullable(), agencyName: z.string() }),
  /** Duties of both sides that are overdue. */
  overdue: z.number(),
  mostDaysLate: z.number(),
  next: nextAct.nullable(),
  brings: z.object({ ips: z.array(dutyView), vr: z.array(dutyView) }),
  /** Whether the reader is told anything of the other side. */
  otherSideTold: z.boolean(),
  /** When IPS and VR last talked about the person, as it is recorded. */
  lastMetOn: plainDate.nullable(),
});
export type AgendaRow = z.infer<typeof agendaRow>;

/** The agenda of the meeting of IPS and VR: shared clients, the most stuck first. */
export const agendaOutput = z.object({
  rows: z.array(agendaRow),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  /** Whom one can filter by; of everybody in the scope, whatever is filtered. */
  staff: z.array(staffRef),
  partners: z.array(z.object({ agencyId: id, agencyName: z.string() })),
  partnerNames: z.array(z.string()),
  /** Whether the reader carries people, so that "mine" and the whole team differ. */
  canChooseScope: z.boolean(),
  /** Whether the reader may record that a person was talked about. */
  canRecord: z.boolean(),
});
export type AgendaOutput = z.infer<typeof agendaOutput>;

/** Shared work of one kind on one day, for one person or for several at once: all of it is recorded, or nothing. */
export const recordWorkInput = z.object({
  kind: z.enum(sharedWorkKinds),
  on: plainDate,
  note: optionalText.pipe(z.string().max(500, { error: "text.too-long" }).nullable()),
  entries: z
    .array(z.object({ workId: id, clientId: id }))
    .min(1)
    .max(100),
});
export type RecordWorkInput = z.input<typeof recordWorkInput>;

/** What was recorded, by its keys. */
export const workRecorded = z.object({ workIds: z.array(id) });

/** What was recorded in one act is taken back whole, by who recorded it, within a day. */
export const takeBackWorkInput = z.object({
  entries: z
    .array(z.object({ workId: id }))
    .min(1)
    .max(100),
});
