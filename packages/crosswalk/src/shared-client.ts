import type { Checklist, EmployerVisit, Finding, JobFacts, PlainDate, StabilityContact } from "@ips/domain";
import type { CrosswalkDuty } from "./vocabulary/duty.ts";
import type { SharedEvent } from "./vocabulary/shared-event.ts";

/** What VR did about employers for this client or with this team. */
export type VrEmployerAct = {
  id: string;
  on: PlainDate;
  kind: "lead" | "coordinated-visit" | "joint-presentation" | "large-company" | "plan-coordinated";
};

/** An event that was recorded for both sides. */
export type RecordedEvent = { id: string; event: SharedEvent; on: PlainDate };

/**
 * A client whom both sides serve, as far as the reader may see them. Null stands for "nobody has said"; an empty list for "none". Dates are ISO
 * days.
 */
export type SharedClient = {
  /** The findings of `@ips/domain` for the day, of both sides. */
  findings: readonly Finding[];
  enteredOn: PlainDate | null;
  exitedOn: PlainDate | null;
  vrClosedOn: PlainDate | null;
  /** The job in which the person works now. */
  job: JobFacts | null;
  teamMeetings: readonly PlainDate[] | null;
  ipsVrMeetings: readonly PlainDate[] | null;
  /** The person's word on family or friends: null while nobody has asked. */
  familyPermitted: boolean | null;
  familyMetOn: PlainDate | null;
  /** Supports that VR found, and barriers it took on; null while nobody has said. */
  supportsFoundOn: PlainDate | null;
  barrierOpenSince: PlainDate | null;
  barrierResolvedOn: PlainDate | null;
  profile: Checklist | null;
  assessmentOn: PlainDate | null;
  employerVisits: readonly EmployerVisit[];
  vrEmployerActs: readonly VrEmployerAct[];
  /** Days on which the person was met in person about the job. */
  followAlongContacts: readonly PlainDate[];
  stabilityContacts: readonly StabilityContact[];
  offSiteRequested: boolean;
  /** Whether the IPE names who goes on with supports after VR; null when nobody has said, or there is no such IPE. */
  extendedSourceNamed: boolean | null;
  supportedEmploymentIpe: boolean | null;
  receivesBenefits: boolean | null;
  benefitsSessions: readonly PlainDate[];
  benefitsReferredOn: PlainDate | null;
  sharedEvents: readonly RecordedEvent[];
  /**
   * Duties that rest on records which are not open to the reader. They are told only where what is open already answers them with met; otherwise
   * the pair leaves them out, so that nothing is hinted at.
   */
  withheld: readonly CrosswalkDuty[];
};

/** A shared client of whom nothing is known but the findings; a start for the answers that there are. */
export function unansweredClient(findings: readonly Finding[]): SharedClient {
  return {
    findings,
    enteredOn: null,
    exitedOn: null,
    vrClosedOn: null,
    job: null,
    teamMeetings: null,
    ipsVrMeetings: null,
    familyPermitted: null,
    familyMetOn: null,
    supportsFoundOn: null,
    barrierOpenSince: null,
    barrierResolvedOn: null,
    profile: null,
    assessmentOn: null,
    employerVisits: [],
    vrEmployerActs: [],
    followAlongContacts: [],
    stabilityContacts: [],
    offSiteRequested: false,
    extendedSourceNamed: null,
    supportedEmploymentIpe: null,
    receivesBenefits: null,
    benefitsSessions: [],
    benefitsReferredOn: null,
    sharedEvents: [],
    withheld: [],
  };
}
