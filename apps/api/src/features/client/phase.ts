import type { Phase } from "@ips/contract";
import type { VrCaseStatus } from "@ips/domain";

/** What the phase of an IPS client is read from. */
export type IpsStanding = {
  readonly episodeOpen: boolean;
  readonly jobOpen: boolean;
  readonly employerContacted: boolean;
};

/**
 * Where a person stands in IPS. Working while a job runs; the job search begins with the first contact with an
 * employer for this person, whatever came before it is getting started. Nothing here judges readiness.
 *
 * @example
 * ipsPhase({ episodeOpen: true, jobOpen: false, employerContacted: true }); // => "job-search"
 */
export function ipsPhase({ episodeOpen, jobOpen, employerContacted }: IpsStanding): Phase {
  if (!episodeOpen) return "closed";
  if (jobOpen) return "working";
  return employerContacted ? "job-search" : "getting-started";
}

const phaseOfStatus: Record<VrCaseStatus, Phase> = {
  applicant: "getting-started",
  "trial-work": "getting-started",
  eligible: "getting-started",
  waitlisted: "getting-started",
  "ipe-signed": "job-search",
  "in-service": "job-search",
  employed: "working",
  closed: "closed",
};

/**
 * Where a person stands in VR: until the IPE is signed they are getting started, then services run, then work.
 * Without a case nothing is open.
 */
export const vrPhase = (status: VrCaseStatus | null): Phase =>
  status === null ? "closed" : phaseOfStatus[status];
