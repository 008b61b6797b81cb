import { addDays } from "@ips/domain";
import { saveGoal } from "../../action-plan/write-goal.ts";
import { saveStep, tickStep, writeNote } from "../../action-plan/write-step.ts";
import type { StoryWorld } from "../world.ts";

type Owner = "denise" | "marcus" | "thuy";

/** A step of the demo's plan: who, how many days ago it was due, and how many days ago it was done. */
type PlannedStep = {
  readonly text: string;
  readonly owner: Owner | { readonly role: string };
  readonly dueAgo: number;
  readonly doneAgo: number | null;
};

type PlannedGoal = {
  readonly item: number;
  readonly goal: string;
  readonly steps: readonly PlannedStep[];
  readonly note: { readonly by: Owner; readonly ago: number; readonly text: string } | null;
};

/** What Lakeside made of last year's report: one step of it is late. */
const goals: readonly PlannedGoal[] = [
  {
    item: 17,
    goal: "Every specialist meets six employers a week.",
    steps: [
      { text: "Set two mornings a week aside for employers", owner: "marcus", dueAgo: 310, doneAgo: 316 },
      { text: "Read the employer log together every week", owner: "denise", dueAgo: 300, doneAgo: 302 },
      { text: "Go along to four employers with each specialist", owner: "denise", dueAgo: 120, doneAgo: 96 },
      {
        text: "Show the team how you plan a week of employer visits",
        owner: "marcus",
        dueAgo: 6,
        doneAgo: null,
      },
    ],
    note: { by: "marcus", ago: 60, text: "Five a week since August. Mornings work, Mondays do not." },
  },
  {
    item: 6,
    goal: "Specialists and VR counselors meet every month about the people they share.",
    steps: [
      { text: "Agree on a day with both offices", owner: "denise", dueAgo: 290, doneAgo: 291 },
      { text: "Keep minutes and send them the same week", owner: "thuy", dueAgo: 200, doneAgo: 198 },
    ],
    note: { by: "denise", ago: 40, text: "Both offices have come every month since spring." },
  },
  {
    item: 10,
    goal: "Work is asked about at every yearly review, and everybody sees how many people work.",
    steps: [
      { text: "Post the rate of people at work each quarter", owner: "denise", dueAgo: 250, doneAgo: 255 },
      {
        text: "Add the question to the form of the yearly review",
        owner: { role: "Clinical director" },
        dueAgo: -10,
        doneAgo: null,
      },
    ],
    note: null,
  },
];

/** A moment of the plan: how many days ago, and what is done then. */
export type PlanMoment = {
  readonly daysAgo: number;
  readonly act: (on: string, story: StoryWorld) => Promise<unknown>;
};

/** The plan that follows from a report: written in one go, and carried out over the year. */
export function actionPlanMoments(reviewId: string, writtenAgo: number): PlanMoment[] {
  const written: PlanMoment = {
    daysAgo: writtenAgo,
    act: async (on, story) => {
      const ctx = story.as("denise", on, "action-plan.write");
      for (const { item, goal, steps } of goals) {
        const goalId = story.key(`goal ${item}`);
        await saveGoal(ctx, { id: goalId, reviewId, item, goal });
        for (const [index, { text, owner, dueAgo }] of steps.entries())
          await saveStep(ctx, {
            id: story.key(`step ${item}.${index}`),
            goalId,
            text,
            ownerStaffId: typeof owner === "string" ? story.key(`staff/${owner}`) : null,
            ownerRole: typeof owner === "string" ? "" : owner.role,
            dueOn: addDays(story.today, -dueAgo),
          });
      }
    },
  };
  const ticks = goals.flatMap(({ item, steps }) =>
    steps.flatMap(({ owner, doneAgo }, index): PlanMoment[] =>
      doneAgo === null || typeof owner !== "string"
        ? []
        : [
            {
              daysAgo: doneAgo,
              act: (on, story) =>
                tickStep(story.as(owner, on, "action-plan.tick"), {
                  id: story.key(`step ${item}.${index}`),
                  done: true,
                }),
            },
          ],
    ),
  );
  const notes = goals.flatMap(({ item, note }): PlanMoment[] =>
    note === null
      ? []
      : [
          {
            daysAgo: note.ago,
            act: (on, story) =>
              writeNote(story.as(note.by, on, "action-plan.note"), {
                id: story.key(`note ${item}`),
                goalId: story.key(`goal ${item}`),
                note: note.text,
              }),
          },
        ],
  );
  return [written, ...ticks, ...notes].toSorted((a, b) => b.daysAgo - a.daysAgo);
}
