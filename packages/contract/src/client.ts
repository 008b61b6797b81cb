import {
  clockKinds,
  contactAttendees,
  contactModes,
  contactPlaces,
  employerContactPurposes,
  employerSteps,
  episodeExitReasons,
  extensionReasons,
  findingStatuses,
  jobEndReasons,
  jurisdictionIds,
  languages,
  milestoneKinds,
  milestoneSources,
  priorityCategories,
  ruleIds,
  vrCaseStatuses,
} from "@ips/domain";
import { z } from "zod";
import { phases } from "./caseload.ts";
import { dataGroup, id, instant, line, optionalLine, plainDate, staffRef } from "./common.ts";
import { prosFacts } from "./contact.ts";
import { finding } from "./finding.ts";
import { jobFacts, minimumWage, preferencesMet } from "./job.ts";
import { occupation, stateThresholds } from "./reference-table.ts";

export const clientInput = z.object({ clientId: id });

/** Who else can see what, as the band under a page title says it. */
export const sharingBand = z.object({
  /** Own client: the agencies this record is open to today. */
  sharedWith: z.array(
    z.object({
      agencyName: z.string(),
      unitName: z.string().nullable(),
      groups: z.array(dataGroup),
      expiresOn: plainDate,
    }),
  ),
  /** The other side's record that is open to us today, if any. */
  receivedFrom: z.array(
    z.object({
      agencyName: z.string(),
      unitName: z.string().nullable(),
      groups: z.array(dataGroup),
      expiresOn: plainDate,
    }),
  ),
});
export type SharingBand = z.infer<typeof sharingBand>;

const timelineEvent = z.object({
  id: z.string(),
  track: z.enum(["ips", "vr"]),
  kind: z.enum([...milestoneKinds, "employer-contact", "contact", "plan-saved"]),
  on: plainDate,
  source: z.enum(milestoneSources),
  /** Corrected at least once: the milestone list shows the older values. */
  corrected: z.boolean(),
  /** What is longer ago than about three months is told by month: `on` is then the last day, `detail` how often. */
  span: z.enum(["day", "month"]),
  detail: z.string().nullable(),
});

/** A limit drawn as a bracket: how much time there was and how much is left. */
const timelineLimit = z.object({
  rule: z.enum(ruleIds),
  track: z.enum(["ips", "vr"]),
  from: plainDate,
  to: plainDate,
  metOn: plainDate.nullable(),
  status: z.enum(findingStatuses),
});

export const timeline = z.object({
  from: plainDate,
  to: plainDate,
  events: z.array(timelineEvent),
  limits: z.array(timelineLimit),
});
export type TimelineView = z.infer<typeof timeline>;

export const episodeView = z.object({
  episodeId: id,
  unitName: z.string(),
  referredOn: plainDate.nullable(),
  enteredOn: plainDate.nullable(),
  exitedOn: plainDate.nullable(),
  exitReason: z.enum(episodeExitReasons).nullable(),
  treatmentTeam: z.string().nullable(),
  specialist: staffRef.nullable(),
});
export type EpisodeView = z.infer<typeof episodeView>;

export const clockExtensionView = z.object({
  extensionId: id,
  clock: z.enum(clockKinds),
  agreedOn: plainDate,
  newDueOn: plainDate,
  reason: z.enum(extensionReasons),
  circumstance: z.string().nullable(),
  agreedByPerson: z.string(),
  agreedByAgency: z.string(),
});

/** The VR side: a case of our own, one that is released to us, or only what we were told ("reported"). */
export const vrSide = z.object({
  source: z.enum(["own", "released", "reported"]),
  caseId: id.nullable(),
  agencyName: z.string().nullable(),
  officeName: z.string().nullable(),
  counselorName: z.string().nullable(),
  counselor: staffRef.nullable(),
  status: z.enum(vrCaseStatuses).nullable(),
  priority: z.enum(priorityCategories).nullable(),
  appliedOn: plainDate.nullable(),
  applicationCompleteOn: plainDate.nullable(),
  eligibleOn: plainDate.nullable(),
  waitlistPlacedOn: plainDate.nullable(),
  waitlistReleasedOn: plainDate.nullable(),
  ipeSignedOn: plainDate.nullable(),
  closedOn: plainDate.nullable(),
  extensions: z.array(clockExtensionView),
});
export type VrSide = z.infer<typeof vrSide>;

/** What a person's page starts from: who, where they stand, both tracks, findings. */
export const clientOutput = z.object({
  clientId: id,
  /** False: this is the other agency's record, opened by a release; only released parts are filled. */
  own: z.boolean(),
  /** Own, but of another program or office: opened by the reader for reading, until a day. */
  opened: z.object({ openingId: id, expiresOn: plainDate }).nullable(),
  number: z.string().nullable(),
  name: z.string(),
  identity: z
    .object({
      firstName: z.string(),
      lastName: z.string(),
      preferredName: z.string().nullable(),
      pronoun: z.string().nullable(),
      bornOn: plainDate.nullable(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
      language: z.enum(languages),
    })
    .nullable(),
  agencyName: z.string(),
  unitName: z.string().nullable(),
  phase: z.enum(phases).nullable(),
  day: z.number().nullable(),
  episodes: z.array(episodeView),
  specialist: staffRef.nullable(),
  vr: vrSide.nullable(),
  band: sharingBand,
  findings: z.array(finding),
  timeline,
  counts: z.object({
    contacts: z.number().nullable(),
    employerContacts: z.number().nullable(),
    jobs: z.number().nullable(),
  }),
  /** What this actor may do here; the same decisions the server makes. */
  can: z.object({
    editIdentity: z.boolean(),
    logContact: z.boolean(),
    logEmployerContact: z.boolean(),
    addJob: z.boolean(),
    editPlan: z.boolean(),
    sign: z.boolean(),
    refer: z.boolean(),
    editVrCase: z.boolean(),
    closeEpisode: z.boolean(),
    assign: z.boolean(),
  }),
});
export type ClientOutput = z.infer<typeof clientOutput>;

/** A page of a list: `total` always says how many there are in all. */
export const pageInput = z.object({
  clientId: id,
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(5).max(200).default(25),
});
const paged = <T extends z.ZodType>(row: T) =>
  z.object({ rows: z.array(row), total: z.number(), page: z.number(), pageSize: z.number() });

export const contactRow = z.object({
  contactId: id,
  on: plainDate,
  place: z.enum(contactPlaces),
  minutes: z.number(),
  note: z.string().nullable(),
  ...prosFacts.shape,
  staff: staffRef.nullable(),
  mine: z.boolean(),
});
export const contactsOutput = paged(contactRow);

export const employerContactRow = z.object({
  employerContactId: id,
  on: plainDate,
  employerId: id.nullable(),
  employerName: z.string(),
  mode: z.enum(contactModes),
  hiringManager: z.boolean(),
  step: z.enum(employerSteps).nullable(),
  purpose: z.enum(employerContactPurposes).nullable(),
  attendees: z.array(z.enum(contactAttendees)),
  clientNote: z.string().nullable(),
  /** Whether it rests on the person's plan; null: nobody has said, or it is another agency's contact. */
  restsOnPlan: z.boolean().nullable(),
  /** It stands in the reader's own record and may be answered here. */
  own: z.boolean(),
  staffName: z.string().nullable(),
});
export const employerContactsOutput = paged(employerContactRow);

export const jobRow = z.object({
  jobId: id,
  /** False: it stands on another agency's record, so it is read and not ended here. */
  own: z.boolean(),
  employerName: z.string(),
  title: z.string(),
  startedOn: plainDate,
  endedOn: plainDate.nullable(),
  endReason: z.enum(jobEndReasons).nullable(),
  hoursPerWeek: z.number().nullable(),
  hourlyWageCents: z.number().int().nullable(),
  permanent: z.boolean().nullable(),
  /** What the verdicts are made from, with the minimum wage already looked up. */
  facts: jobFacts,
  minimumWage,
  workPlace: z.string().nullable(),
  socCode: z.string().nullable(),
  /** What the code is called in the table of the agency whose job it is; null: no table, or not in it. */
  occupation: occupation.extend({ table: z.string(), source: z.string() }).nullable(),
  preferencesAtStart: preferencesMet.nullable(),
  preferencesAtEnd: preferencesMet.nullable(),
});
export type JobRow = z.infer<typeof jobRow>;
export const jobsOutput = z.object({
  rows: z.array(jobRow),
  /** The jurisdiction the reader's agency works under: whether New York's answer stands beside the other two, and leads. */
  jurisdictionId: z.enum(jurisdictionIds),
  /** Of the reader's agency's state, today; null where no such table is loaded, or it says nothing about the state. */
  thresholds: stateThresholds.nullable(),
});

export const milestoneRow = z.object({
  milestoneId: id,
  /** False: it stands on another agency's record, so it is read and not corrected here. */
  own: z.boolean(),
  kind: z.enum(milestoneKinds),
  /** Null: a correction that says the date was recorded by mistake and nothing takes its place. */
  on: plainDate.nullable(),
  source: z.enum(milestoneSources),
  subjectId: id.nullable(),
  reason: z.string().nullable(),
  recordedAt: instant,
  recordedByName: z.string(),
  /** The row that this one corrects; null for the first. */
  replacesId: id.nullable(),
  /** Null for the value in force; otherwise the row that corrected this one. */
  replacedById: id.nullable(),
  needsEvidence: z.boolean(),
  evidence: z.array(
    z.object({
      evidenceId: id,
      reference: z.string().nullable(),
      fileName: z.string().nullable(),
      mediaType: z.string().nullable(),
      bytes: z.number().int().nullable(),
      addedAt: instant,
      /** Filed at the wrong date or person: why, by whom, when. It proves nothing. */
      filedInError: z.object({ reason: z.string(), byName: z.string(), at: instant }).nullable(),
    }),
  ),
});
export const milestonesOutput = z.object({ rows: z.array(milestoneRow) });

/** Identity fields of a client, as forms send them. */
export const identityFields = z.object({
  firstName: line,
  lastName: line,
  preferredName: optionalLine,
  pronoun: optionalLine,
  bornOn: plainDate.nullable(),
  phone: optionalLine,
  email: z.union([z.email({ error: "email.impossible" }), z.literal("").transform(() => null)]).nullable(),
  language: z.enum(languages),
});

export const updateIdentityInput = z.object({ clientId: id, identity: identityFields });
