import { goals, openings, type Opening } from "@ips/fixtures";
import { agencyOf } from "../cast.ts";
import { usualAnswers } from "../job-answers.ts";
import type { ProgramPerson } from "../stories/person.ts";
import type { DaysAgo, JobInLife, Life } from "./life.ts";

/** Tells a person's year in the program from its outline: meetings, employers, plan, jobs, leaving. */
export function liveInProgram(p: ProgramPerson, life: Life): void {
  const { random } = p.world;
  const { entered, left } = life;
  const end = left?.on ?? 0;
  const opening = random.pick(openings);
  const firstJob = life.jobs[0];
  p.enters(entered, { referred: entered + random.int(2, 16) });
  const beginning = Math.max(entered - 28, end);
  if (entered > end) p.meets(entered - 1, Math.max(beginning, end + 1), 6, "intake");
  if (entered - 10 > end) writePlan(p, life, opening);
  firstEmployer(p, entered, end, opening);
  const searchEnds = firstJob?.from ?? end;
  if (beginning - 4 > searchEnds) {
    p.meets(beginning - 4, searchEnds + 1, 8);
    p.seeksWork(beginning - 8, searchEnds + 2, 12);
  }
  for (const job of life.jobs) workAt(p, job, end, opening);
  const last = life.jobs.at(-1);
  if (last?.until != null && last.until > end + 2) {
    p.meets(last.until - 1, end + 1, 7, "between-jobs");
    p.seeksWork(last.until - 5, end + 1, 8);
  }
  if (left !== null) p.leaves(left.on, left.reason);
}

/** Nine of ten meet a hiring manager within thirty days; some only after it, a few have not yet. */
function firstEmployer(p: ProgramPerson, entered: DaysAgo, end: DaysAgo, { business }: Opening): void {
  const { random } = p.world;
  const after = random.chance(88) ? random.int(9, 27) : random.int(33, 50);
  const day = entered - after;
  if (day <= end) return;
  p.visits(day, {
    business: { name: business, city: "" },
    step: "introduce",
    purpose: "learn-about-jobs",
    together: random.chance(35),
  });
  if (day - 14 > end)
    p.visits(day - 14, {
      business: { name: business, city: "" },
      step: "learn",
      purpose: "build-relationship",
    });
}

function writePlan(
  p: ProgramPerson,
  { entered, jobs, left }: Life,
  { kind, business, hours }: Opening,
): void {
  const { random } = p.world;
  const end = left?.on ?? 0;
  const day = entered - random.int(7, 24);
  // Of those who came lately some have no plan yet.
  if (day <= end + 1) return;
  const author = p.specialistOn(p.world.ago(day));
  // Looked at anew about every three months; some are due, a few were forgotten, a few never got a date.
  const review = left !== null || random.chance(85) ? -random.int(3, 80) : random.int(2, 20);
  const inSpanish = p.who.language === "es";
  p.plan.isWritten(day, author, {
    goal: inSpanish ? (goals[4] ?? "") : random.pick(goals.filter((_, index) => index !== 4)),
    jobs: kind,
    hours: hours[1] > 36 ? "Full time, or on the way to it" : `${hours[0]} to ${hours[1]} hours`,
    disclosure: random.pick([
      "decide-per-employer",
      "services-only",
      "nothing",
      "some-information",
      "not-decided",
    ]),
    objective: jobs.length > 0 ? "A job that fits, and keeping it" : `A job in: ${kind.toLowerCase()}`,
    steps: [
      { text: `Stop at ${business} together`, owner: "specialist", by: Math.max(day - 20, -10) },
      { text: "Bring the two references", owner: "client", by: Math.max(day - 30, -14) },
      {
        text: "Talk with the benefits planner about pay and benefits",
        owner: "team",
        by: Math.max(day - 40, -21),
      },
    ],
    target: business,
    ...(random.chance(50) ? { vrItem: random.pick(vrItems) } : {}),
    review: random.chance(95) ? review : null,
  });
  if (random.chance(90)) p.plan.isAcknowledged(day - 1, author, "client");
  if (random.chance(80)) p.plan.isAcknowledged(day - 1, author, "specialist");
  if (day - 22 > end) p.plan.doesStep(day - 22, p.specialistOn(p.world.ago(day - 22)), 0);
  if (day - 33 > end && random.chance(75))
    p.plan.doesStep(day - 33, p.specialistOn(p.world.ago(day - 33)), 1);
  if (day - 55 > end && random.chance(60))
    p.plan.doesStep(day - 55, p.specialistOn(p.world.ago(day - 55)), 2);
}

/** What VR is asked for, most often. */
const vrItems = [
  "Bus pass for the first month of work",
  "Work shoes and black trousers",
  "Fee for the food handler certificate",
  "Interview clothes",
  "Tools for the first day",
  "Driving lessons",
] as const;

function workAt(p: ProgramPerson, { from, until, because }: JobInLife, end: DaysAgo, opening: Opening): void {
  const { random } = p.world;
  const { business, title, cents, hours } = opening;
  // One in fifteen has a job whose pay or hours nobody has written down.
  const pay = random.chance(93) ? cents + 5 * random.int(-6, 14) : null;
  const hoursPerWeek = random.chance(93) ? random.int(hours[0], hours[1]) : null;
  const openToAnyone = random.chance(94) ? true : null;
  p.works(from, {
    business,
    title,
    cents: pay,
    hours: hoursPerWeek,
    openToAnyone,
    permanent: random.chance(90),
    until,
    // Who asked whether it is open to anyone asked the rest of what makes a job competitive as well.
    ...(openToAnyone === true
      ? {
          answers: usualAnswers(
            agencyOf(p.specialistOn(p.world.ago(from))) === "harbor" ? "without it" : "with the table",
          ),
        }
      : {}),
    ...(because === undefined ? {} : { because }),
  });
  const stops = until ?? end;
  if (from - 2 > stops) p.meets(from - 2, Math.max(from - 30, stops + 1), 6, "first-month");
  if (from - 35 > stops) p.meets(from - 35, stops + 1, from > 200 ? 24 : 15, "steady");
  if (from - 20 > stops && random.chance(50))
    p.visits(from - 20, {
      business: { name: business, city: "" },
      purpose: "job-support",
      step: "return",
      together: true,
    });
}
