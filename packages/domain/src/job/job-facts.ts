import type { PlainDate } from "../date/plain-date.ts";

/** What the record knows of a job. Null: nobody has answered. Money is integer cents an hour. */
export type JobFacts = {
  readonly id: string;
  readonly startedOn: PlainDate;
  readonly selfEmployed: boolean | null;
  /** Whether any qualified person may hold it, whatever their disability. */
  readonly openToAnyone: boolean | null;
  readonly hourlyWageCents: number | null;
  /** The highest minimum wage that applied where the job is: federal, state or local. */
  readonly minimumWageCents: number | null;
  /** Paid what the employer pays others for the same or similar work, with similar training and experience. */
  readonly customaryWage: boolean | null;
  /** Of a business of one's own: income comparable with that of others who run such a business. */
  readonly comparableIncome: boolean | null;
  readonly sameBenefits: boolean | null;
  /** The place is one typically found in the community. */
  readonly communityLocation: boolean | null;
  /** Meets other employees, customers and vendors as comparable employees without disabilities do. */
  readonly interactsAsOthers: boolean | null;
  readonly advancement: boolean | null;
  /** Funded by a purchase program set aside for people with disabilities (AbilityOne, NYSID and the like). */
  readonly setAside: boolean | null;
  /** Limited in time and meant for assessment or training: an internship, a tryout, a stepping stone. */
  readonly timeLimitedForTraining: boolean | null;
  /** A verdict that was typed or imported without its criteria. It is counted and said to be asserted. */
  readonly asserted: {
    readonly ipsCompetitive: boolean | null;
    readonly vrCompetitiveIntegrated: boolean | null;
  };
};

/** A job of which nothing is known but that it began; a start for the answers that there are. */
export function unansweredJob(id: string, startedOn: PlainDate): JobFacts {
  return {
    id,
    startedOn,
    selfEmployed: null,
    openToAnyone: null,
    hourlyWageCents: null,
    minimumWageCents: null,
    customaryWage: null,
    comparableIncome: null,
    sameBenefits: null,
    communityLocation: null,
    interactsAsOthers: null,
    advancement: null,
    setAside: null,
    timeLimitedForTraining: null,
    asserted: { ipsCompetitive: null, vrCompetitiveIntegrated: null },
  };
}
