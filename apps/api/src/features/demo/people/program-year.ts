import { addDays, programEventAbout, type PlainDate, type ProgramEventKind } from "@ips/domain";
import type { FidelityQuestion } from "@ips/fidelity";
import { answerItem } from "../../program-event/answer-item.ts";
import { recordEvent } from "../../program-event/record-event.ts";
import { weekOf } from "../../team/week-of.ts";
import { demoStaff, type SpecialistKey } from "../cast.ts";
import type { Chain, Step } from "../step.ts";
import type { World } from "../world.ts";

type Done = {
  kind: ProgramEventKind;
  daysAgo: number;
  with?: SpecialistKey;
  executive?: boolean;
  note?: string;
};

/** The unit meets on Tuesdays; two weeks of the last half year it did not. */
const meetings: readonly Done[] = Array.from({ length: 26 }, (_, week): Done[] =>
  week === 6 || week === 17 ? [] : [{ kind: "unit-meeting", daysAgo: 5 + 7 * week }],
).flat();

/** What the supervisor of the first program did and recorded; the log of contacts once a month, which could be more. */
const done: readonly Done[] = [
  ...meetings,
  ...[4, 33, 62, 95, 124, 155].map((daysAgo): Done => ({ kind: "contact-log-review", daysAgo })),
  {
    kind: "field-mentoring",
    daysAgo: 9,
    with: "thuy",
    note: "Two shops on Main Street; Thuy led the second",
  },
  { kind: "field-mentoring", daysAgo: 40, with: "marcus" },
  { kind: "field-mentoring", daysAgo: 74, with: "ana" },
  { kind: "field-mentoring", daysAgo: 103, with: "thuy" },
  { kind: "outcome-review", daysAgo: 47 },
  { kind: "outcome-review", daysAgo: 139 },
  { kind: "steering-committee", daysAgo: 60, executive: true, note: "Transport fund agreed" },
  { kind: "steering-committee", daysAgo: 152, executive: false },
  { kind: "quality-review", daysAgo: 110 },
  { kind: "rate-shared", daysAgo: 36 },
  { kind: "rate-shared", daysAgo: 128 },
  { kind: "work-story", daysAgo: 82, note: "Staff breakfast" },
  { kind: "postings-checked", daysAgo: 19 },
  { kind: "executive-announcement", daysAgo: 210 },
  { kind: "report-to-executives", daysAgo: 61 },
];

const answered: readonly { question: FidelityQuestion; answer: boolean; daysAgo: number; note?: string }[] = [
  { question: "mutual-cover", answer: true, daysAgo: 150 },
  { question: "talk-weekly", answer: true, daysAgo: 150 },
  { question: "disclosure.not-a-condition", answer: true, daysAgo: 150 },
  {
    question: "disclosure.pros-and-cons",
    answer: true,
    daysAgo: 150,
    note: "Worksheet in the shared folder",
  },
  { question: "disclosure.what-to-say", answer: true, daysAgo: 150 },
  { question: "disclosure.more-than-once", answer: false, daysAgo: 150 },
  {
    question: "disclosure.more-than-once",
    answer: true,
    daysAgo: 8,
    note: "On the agenda after two months without a job",
  },
  { question: "competitive-focus.asked-at-intake", answer: true, daysAgo: 149 },
  { question: "competitive-focus.asked-at-reviews", answer: false, daysAgo: 149 },
  { question: "no-exclusion-policy", answer: true, daysAgo: 149 },
  { question: "most-get-in", answer: true, daysAgo: 149 },
  { question: "no-tests-first", answer: true, daysAgo: 149 },
  { question: "no-steps-first", answer: true, daysAgo: 149 },
];

/** What a supervisor recorded of the program and answered over the last half year. */
export function programYear(world: World): Chain[] {
  const story = world.storyOf("the year of a program");
  const dayOf = (daysAgo: number): PlainDate => {
    const day = story.ago(daysAgo);
    return day <= story.today ? day : story.today;
  };
  const specialist = (who: SpecialistKey | undefined) =>
    who === undefined ? null : story.as(who, story.today, "programEvent.record").actor.staffId;
  const events = done.map(({ kind, daysAgo, with: who, executive, note }, index): Step => {
    const on = kind === "unit-meeting" ? addDays(weekOf(addDays(story.today, -daysAgo)), 1) : dayOf(daysAgo);
    return {
      on,
      act: (moment) => {
        story.setMoment(moment);
        return recordEvent(story.as("denise", on, "programEvent.record"), {
          unitId: null,
          kind,
          days: [{ eventId: story.key(`event/${index}`), on }],
          staffId: programEventAbout[kind].staff === "no" ? null : specialist(who),
          teamId: null,
          executivePresent: executive ?? null,
          note: note ?? null,
        });
      },
    };
  });
  const answers = answered.map(({ question, answer, daysAgo, note }, index): Step => {
    const on = dayOf(daysAgo);
    return {
      on,
      act: (moment) => {
        story.setMoment(moment);
        return answerItem(story.as("denise", on, "programEvent.answer"), {
          answerId: story.key(`answer/${index}`),
          unitId: null,
          question,
          answer,
          on,
          note: note ?? null,
        });
      },
    };
  });
  const steps = [...events, ...answers].toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return [{ who: demoStaff.denise.name, steps }];
}
