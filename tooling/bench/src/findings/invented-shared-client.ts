import { unansweredClient, type SharedClient, type VrEmployerAct } from "@ips/crosswalk";
import {
  addDays,
  careerProfile,
  employerSteps,
  unansweredJob,
  type Finding,
  type JobFacts,
  type PlainDate,
} from "@ips/domain";
import { seeded, type Random } from "@ips/fixtures";
import type { InventedRecord } from "./invented-record.ts";

const acts: readonly VrEmployerAct["kind"][] = [
  "lead",
  "coordinated-visit",
  "joint-presentation",
  "large-company",
  "plan-coordinated",
];

/** What both sides know of an invented client beside the findings: answered in part, as records are. */
export function inventedSharedClient(
  { clientId, input }: InventedRecord,
  findings: readonly Finding[],
  today: PlainDate,
): SharedClient {
  const random = seeded(`shared ${clientId}`);
  const works = random.chance(40);
  const perhaps = <T>(value: T): T | null => (random.chance(70) ? value : null);
  return {
    ...unansweredClient(findings),
    enteredOn: input.episode?.enteredOn ?? null,
    exitedOn: input.episode?.exitedOn ?? null,
    vrClosedOn: input.vr?.closedOn ?? null,
    job: works ? aJob(random, `job-${clientId}`, addDays(today, -random.int(1, 400))) : null,
    teamMeetings: perhaps(days(random, today, 50, 12)),
    ipsVrMeetings: perhaps(days(random, today, 12, 40)),
    familyPermitted: perhaps(random.chance(50)),
    familyMetOn: perhaps(addDays(today, -random.int(1, 300))),
    supportsFoundOn: perhaps(addDays(today, -random.int(1, 300))),
    barrierOpenSince: random.chance(20) ? addDays(today, -random.int(1, 90)) : null,
    profile: perhaps(careerProfile({ "profile.goal": true, "profile.skills": random.chance(50) })),
    assessmentOn: perhaps(addDays(today, -random.int(1, 300))),
    employerVisits: input.employerContacts.map(({ onDate, mode, hiringManager }) => ({
      on: onDate,
      step: random.pick(employerSteps),
      inPerson: mode === "in-person",
      hiringManager: hiringManager === true,
    })),
    vrEmployerActs: days(random, today, 4, 90).map((on, index) => ({
      id: `act-${clientId}-${index}`,
      on,
      kind: random.pick(acts),
    })),
    followAlongContacts: works ? days(random, today, 30, 14) : [],
    stabilityContacts: works
      ? days(random, today, 20, 20).map((on) => ({ on, at: random.chance(60) ? "worksite" : "off-site" }))
      : [],
    offSiteRequested: random.chance(30),
    extendedSourceNamed: perhaps(random.chance(60)),
    supportedEmploymentIpe: perhaps(random.chance(80)),
    receivesBenefits: perhaps(random.chance(75)),
    benefitsSessions: days(random, today, 2, 120),
    benefitsReferredOn: perhaps(addDays(today, -random.int(1, 300))),
    sharedEvents: days(random, today, 3, 60).map((on, index) => ({
      id: `event-${clientId}-${index}`,
      event: random.pick(["joint-visit", "career-profile-session", "benefits-session-with-scenario"]),
      on,
    })),
  };
}

/** Up to so many days before today, about `apart` days from each other. */
function days(random: Random, today: PlainDate, most: number, apart: number): PlainDate[] {
  let on = today;
  return Array.from({ length: random.int(0, most) }, () => (on = addDays(on, -random.int(1, apart))));
}

function aJob(random: Random, id: string, startedOn: PlainDate): JobFacts {
  const answer = (yes: number): boolean | null => (random.chance(80) ? random.chance(yes) : null);
  return {
    ...unansweredJob(id, startedOn),
    selfEmployed: answer(4),
    openToAnyone: answer(95),
    hourlyWageCents: random.chance(90) ? random.int(1200, 2600) : null,
    minimumWageCents: 1550,
    customaryWage: answer(95),
    sameBenefits: answer(95),
    communityLocation: answer(97),
    interactsAsOthers: answer(95),
    advancement: answer(85),
    setAside: answer(5),
    timeLimitedForTraining: answer(6),
  };
}
