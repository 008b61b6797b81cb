import { vrCaseStatuses } from "@ips/domain";
import { z } from "zod";
import { clientRef, id, plainDate, staffRef } from "./common.ts";
import { finding } from "./finding.ts";

/** Where a person stands in IPS or VR, as lists say it. */
export const phases = ["getting-started", "job-search", "working", "closed"] as const;
export type Phase = (typeof phases)[number];

export const caseloadSorts = ["urgency", "name", "entered", "last-contact"] as const;

export const caseloadInput = z.object({
  scope: z.enum(["mine", "team"]).default("mine"),
  staffId: id.nullable().default(null),
  phase: z.enum(phases).nullable().default(null),
  /** Only people with a finding that is overdue, due within 7 days, or missing an answer. */
  needsAttention: z.boolean().default(false),
  closed: z.boolean().default(false),
  text: z.string().max(100).default(""),
  sort: z.enum(caseloadSorts).default("urgency"),
  descending: z.boolean().default(false),
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(10).max(200).default(50),
});
export type CaseloadInput = z.input<typeof caseloadInput>;

export const caseloadRow = z.object({
  client: clientRef,
  phase: z.enum(phases),
  /** Employment specialist (IPS) or counselor (VR) who carries the person. */
  staff: staffRef.nullable(),
  enteredOn: plainDate.nullable(),
  /** Days since program entry (IPS) or application (VR), the day itself being 0. */
  day: z.number().nullable(),
  mostUrgent: finding.nullable(),
  openFindings: z.number(),
  lastContactOn: plainDate.nullable(),
  nextStep: z.object({ text: z.string(), by: plainDate.nullable() }).nullable(),
  /** The other agency's side as far as it is released or reported. */
  partner: z
    .object({
      status: z.enum(vrCaseStatuses).nullable(),
      personName: z.string().nullable(),
      agencyName: z.string().nullable(),
      source: z.enum(["released", "reported"]),
    })
    .nullable(),
  vrStatus: z.enum(vrCaseStatuses).nullable(),
  employerContactsThisMonth: z.number().nullable(),
  employerName: z.string().nullable(),
});
export type CaseloadRow = z.infer<typeof caseloadRow>;

/** A specialist's or counselor's load; `limit` is the lawful or agreed size for the FTE (null: none set). */
export const caseloadLoad = z.object({
  staff: staffRef,
  open: z.number(),
  fte: z.number(),
  limit: z.number().nullable(),
});

export const caseloadOutput = z.object({
  rows: z.array(caseloadRow),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  loads: z.array(caseloadLoad),
  /** People of the unit without anybody assigned. */
  unassigned: z.number(),
  /** Whether the reader carries people, so that "mine" and the whole team differ. */
  canChooseScope: z.boolean(),
});
export type CaseloadOutput = z.infer<typeof caseloadOutput>;
