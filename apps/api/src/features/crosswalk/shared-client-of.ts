import {
  unansweredClient,
  withSharedWork,
  type RecordedEvent,
  type SharedClient,
  type VrEmployerAct,
} from "@ips/crosswalk";
import {
  ipsCompetitive,
  vrCompetitiveIntegrated,
  type AgencyKind,
  type DataGroup,
  type Finding,
  type FindingsInput,
  type JobFacts,
  type PlainDate,
} from "@ips/domain";
import type { CrosswalkAnswers } from "./crosswalk-questions.ts";
import type { JudgedJob } from "../job/job-facts.ts";
import type { PlanAgreement } from "./plan-agreements-of.ts";
import { withheldDuties } from "./withheld-duties.ts";

/** One agency's record of the person, and the groups of it that the reader may see. */
export type RecordOfSide = {
  readonly clientId: string;
  readonly kind: AgencyKind;
  readonly groups: ReadonlySet<DataGroup>;
};

/**
 * A person whom both sides serve, put together from what each side's record holds and the reader may see.
 *
 * @param records the reader's own first: where two say the same thing, it leads.
 * @param inputs what the rules read of each record.
 * @param findings what the rules say of the person, as this reader may know it.
 * @param shared whether the person is shared with the other side at all: only then do IPS and VR owe each other a meeting.
 */
export function sharedClientOf(
  records: readonly RecordOfSide[],
  answers: CrosswalkAnswers,
  inputs: ReadonlyMap<string, FindingsInput>,
  findings: readonly Finding[],
  today: PlainDate,
  shared: boolean,
): SharedClient {
  const ofKind = (kind: AgencyKind) =>
    records.filter((record) => record.kind === kind).map(({ clientId }) => clientId);
  const [ips, vr] = [ofKind("ips"), ofKind("vr")];
  const all = [...ips, ...vr];
  const episode = firstOf(ips, (id) => inputs.get(id)?.episode);
  const vrCase = firstOf([...vr, ...ips], (id) => inputs.get(id)?.vr);
  const job = firstOf(all, (id) => jobToday(answers.jobs.get(id) ?? [], today));
  const plan = firstOf(ips, (id) => answers.planAgreements.get(id));
  const visits = all.flatMap((id) => answers.visits.get(id) ?? []);
  const own = new Set(ips);
  const joint = visits.filter(
    ({ clientId, mode, attendees }) =>
      mode === "in-person" && attendees.includes(own.has(clientId) ? "counselor" : "specialist"),
  );
  const jointIds = new Set(joint.map(({ id }) => id));
  const ofProgram = visits.filter(({ clientId, id }) => own.has(clientId) || jointIds.has(id));
  const base: SharedClient = {
    ...unansweredClient(findings),
    enteredOn: episode?.enteredOn ?? null,
    exitedOn: episode?.exitedOn ?? null,
    vrClosedOn: vrCase?.closedOn ?? null,
    job: job ?? null,
    ipsVrMeetings: shared ? [] : null,
    employerVisits: ofProgram.map(({ on, step, mode, hiringManager }) => ({
      on,
      step,
      inPerson: mode === "in-person",
      hiringManager,
    })),
    vrEmployerActs: [
      ...joint.map(({ id, on }): VrEmployerAct => ({ id, on, kind: "coordinated-visit" })),
      ...(plan ? [{ id: plan.planId, on: plan.on, kind: "plan-coordinated" } as const] : []),
    ],
    followAlongContacts: ips.flatMap((id) => answers.meetingDays.get(id) ?? []),
    sharedEvents: [
      ...joint.map(({ id, on }): RecordedEvent => ({ id, event: "joint-visit", on })),
      ...startWithEveryAnswer(job),
      ...firstContactOnPlan(ofProgram, plan),
    ],
    withheld: withheldDuties(records),
  };
  const mine = new Set(all);
  const work = answers.work
    .filter(({ clientId }) => mine.has(clientId))
    .map(({ workId, kind, on, by }) => ({ id: workId, kind, on, by }));
  return withSharedWork(base, work, today);
}

function firstOf<T>(ids: readonly string[], find: (id: string) => T | null | undefined): T | undefined {
  for (const id of ids) {
    const found = find(id);
    if (found !== null && found !== undefined) return found;
  }
  return undefined;
}

/** The job in which the person works on the day, the latest start where there are several. */
const jobToday = (jobs: readonly JudgedJob[], today: PlainDate): JobFacts | undefined =>
  jobs.findLast(({ facts, endedOn }) => facts.startedOn <= today && (endedOn === null || endedOn >= today))
    ?.facts;

/** A start counts for both sides when each of the two verdicts rests on its criteria and says yes. */
function startWithEveryAnswer(job: JobFacts | undefined): RecordedEvent[] {
  if (job === undefined) return [];
  const verdicts = [ipsCompetitive(job), vrCompetitiveIntegrated(job)];
  return verdicts.every(({ basis, counts }) => basis === "criteria" && counts)
    ? [{ id: job.id, event: "job-start-with-every-answer", on: job.startedOn }]
    : [];
}

/** The first employer met in person after the counselor had agreed to the plan: what both sides had written down began. */
function firstContactOnPlan(
  visits: readonly { id: string; on: PlainDate; mode: string; hiringManager: boolean }[],
  plan: PlanAgreement | undefined,
): RecordedEvent[] {
  const first = visits.find(({ mode, hiringManager }) => mode === "in-person" && hiringManager);
  return plan !== undefined && first !== undefined && first.on >= plan.on
    ? [{ id: first.id, event: "first-employer-contact-on-the-plan", on: first.on }]
    : [];
}
