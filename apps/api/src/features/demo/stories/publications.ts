import { addDays, quarterOf, type PlainDate } from "@ips/domain";
import { ips25 } from "@ips/fidelity";
import { listPublications } from "../../publication/list-publications.ts";
import { previewPublication } from "../../publication/preview-publication.ts";
import { publish } from "../../publication/publish.ts";
import { planReview } from "../../review/plan-review.ts";
import { savePaperReview } from "../../review/save-paper-review.ts";
import { workday } from "../calendar.ts";
import type { DemoUnitKey } from "../agencies.ts";
import { leads } from "../cast.ts";
import type { Chain, Step } from "../step.ts";
import type { StoryWorld, World } from "../world.ts";

/** What the state's trainers gave Harbor East, item by item from 1 to 25. */
const harborEast = [5, 5, 4, 5, 4, 3, 4, 4, 4, 3, 4, 5, 4, 4, 4, 5, 3, 4, 4, 4, 5, 4, 4, 4, 4];

/** The last two quarters that are over, the earlier first. */
function lastQuarters(today: PlainDate) {
  const last = quarterOf(addDays(quarterOf(today).from, -1));
  return [quarterOf(addDays(last.from, -1)), last];
}

/** Publishes every closed review and the last two quarters of a program, as its supervisor. */
function publishAll(world: World, unit: Extract<DemoUnitKey, "lakeside" | "harborEast">): Step[] {
  const story = world.storyOf(`publications/${unit}`);
  const unitId = story.key(`unit/${unit}`);
  const send = async (
    ctx: ReturnType<StoryWorld["as"]>,
    meant: { reviewId: string | null; quarterOn: string | null },
  ) => {
    const { figures } = await previewPublication(ctx, { unitId, ...meant });
    const publicationId = story.key(`publication/${unit}/${meant.reviewId ?? meant.quarterOn}`);
    await publish(ctx, { publicationId, unitId, ...meant, figures });
  };
  const step = (on: PlainDate, act: (ctx: ReturnType<StoryWorld["as"]>) => Promise<void>): Step => ({
    on,
    act: (moment) => {
      story.setMoment(moment);
      return act(story.as(leads[unit], on, "publication.publish"));
    },
  });
  const earlier = (date: PlainDate) => (date < story.today ? workday(date, story.today) : story.today);
  const steps = [
    step(earlier(story.ago(30)), async (ctx) => {
      const { open } = await listPublications(ctx, { unitId });
      for (const { reviewId } of open) if (reviewId !== null) await send(ctx, { reviewId, quarterOn: null });
    }),
    ...lastQuarters(story.today).map(({ to }) =>
      step(earlier(addDays(to, 20)), (ctx) => send(ctx, { reviewId: null, quarterOn: to })),
    ),
  ];
  return steps.toSorted((one, other) => one.on.localeCompare(other.on));
}

/** Harbor East's review by the state's trainers, kept on paper then. */
function reviewOfHarborEast(world: World): Step[] {
  const story = world.storyOf("Harbor East's review on paper");
  const on = workday(story.ago(150), story.today);
  const reviewId = story.key("review/Harbor East on paper");
  return [
    {
      on,
      act: async (moment) => {
        story.setMoment(moment);
        const ctx = story.as(leads.harborEast, on, "review.plan");
        await planReview(ctx, {
          reviewId,
          unitId: story.key("unit/harborEast"),
          kind: "paper",
          scale: "ips25",
          organization: "State University Training Center",
          evidenceTo: story.ago(200),
          months: 6,
          visitFrom: story.ago(181),
          visitTo: story.ago(180),
        });
        await savePaperReview(ctx, {
          reviewId,
          scores: harborEast.map((score, index) => ({
            scoreId: story.key(`Harbor East paper score ${index + 1}`),
            item: index + 1,
            score,
          })),
          total: harborEast.reduce((sum, score) => sum + score, 0),
          note: "",
          close: true,
        });
      },
    },
  ];
}

/** What two programs have published to the state; the third, Millbrook, has published nothing. */
export function publications(world: World): Chain[] {
  if (harborEast.length !== ips25.items.length) throw new Error("A review has a score for every item.");
  return [
    { who: "Lakeside's publications", steps: publishAll(world, "lakeside") },
    {
      who: "Harbor East's publications",
      steps: [...reviewOfHarborEast(world), ...publishAll(world, "harborEast")],
    },
  ];
}
