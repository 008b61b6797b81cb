import { ips25 } from "@ips/fidelity";
import { actorContext } from "../../../actor-context.ts";
import { readAgencySetting } from "../../agency-setting/read-agency-setting.ts";
import { saveAgencySetting } from "../../agency-setting/save-agency-setting.ts";
import { agreeItem } from "../../review/agree-item.ts";
import { freezeReview } from "../../review/freeze-review.ts";
import { moveReview } from "../../review/move-review.ts";
import { planReview } from "../../review/plan-review.ts";
import { handInReview, rateItem } from "../../review/rate-item.ts";
import { addReviewMember } from "../../review/review-members.ts";
import { handOverReport } from "../../review-report/hand-over-report.ts";
import { saveReport } from "../../review-report/save-report.ts";
import { workday } from "../calendar.ts";
import { leads, type SpecialistKey } from "../cast.ts";
import type { Chain, Step } from "../step.ts";
import { systemOf } from "../system-of.ts";
import type { StoryWorld, World } from "../world.ts";

type ReviewRules = NonNullable<Awaited<ReturnType<typeof readAgencySetting>>["settings"]["review"]>;

/** How Harbor East's own staff rated, item by item from 1 to 25: mostly as one, and a little higher than the state's trainers did. */
const rated = [5, 5, 4, 5, 4, 4, 4, 4, 5, 3, 4, 5, 4, 4, 4, 5, 4, 4, 4, 4, 5, 4, 4, 5, 4];

/** The item on which the two of them differed, and by how much the second was stricter. */
const differed = { item: 14, by: 1 };

/** Says by when the steps of reviews are done at each agency, and on which rhythm self-evaluations go to the state. */
export function reviewRules(world: World): Chain[] {
  const story = world.storyOf("how reviews go");
  const on = story.ago(445);
  const step = (save: () => Promise<unknown>): Step[] => [
    {
      on,
      act: (moment) => {
        story.setMoment(moment);
        return save().then(() => undefined);
      },
    },
  ];
  const saveAs = async (ctx: ReturnType<StoryWorld["as"]>, review: ReviewRules) => {
    const { toReview: _, savedByName: __, ...now } = await readAgencySetting(ctx);
    await saveAgencySetting(ctx, { ...now, settings: { ...now.settings, review } });
  };
  const everyHalfYear = { selfEvaluationMonths: 6 };
  const agreement = "Our agreement with the State University Training Center";
  return [
    {
      who: "Lakeside's days of a review",
      steps: step(() =>
        saveAs(story.as("carol", on, "agencySetting.save"), {
          timetable: "ips-grow",
          deadlines: { "deliver-report": [{ from: on, value: 30, basis: agreement }] },
        }),
      ),
    },
    {
      who: "Harbor's rhythm of self-evaluations",
      steps: step(() => saveAs(story.as("helen", on, "agencySetting.save"), everyHalfYear)),
    },
    {
      who: "The state's rhythm of self-evaluations",
      steps: step(() => {
        const { actor, deps } = systemOf(world, "center", 445);
        return saveAs(actorContext(deps, actor), everyHalfYear);
      }),
    },
  ];
}

/** Harbor East rates itself: two specialists, one item on which they differ, a short report. It is published with the rest. */
export function selfEvaluation(world: World): Chain[] {
  if (rated.length !== ips25.items.length) throw new Error("A review has a score for every item.");
  const story = world.storyOf("Harbor East rates itself");
  const reviewId = story.key("review/Harbor East by itself");
  const unitId = story.key("unit/harborEast");
  const raters: readonly SpecialistKey[] = ["kenji", "latoya"];
  const steps: Step[] = [];
  const onDay = (daysAgo: number, act: (on: string) => Promise<unknown>) => {
    const on = workday(story.ago(daysAgo), story.today);
    steps.push({
      on,
      act: async (moment) => {
        story.setMoment(moment);
        await act(on);
      },
    });
  };
  onDay(176, async (on) => {
    const ctx = story.as(leads.harborEast, on, "review.plan");
    await planReview(ctx, {
      reviewId,
      unitId,
      kind: "self",
      scale: "ips25",
      organization: "",
      evidenceTo: story.ago(166),
      months: 6,
      visitFrom: story.ago(164),
      visitTo: story.ago(164),
    });
    for (const who of raters)
      await addReviewMember(ctx, {
        reviewId,
        memberId: story.key(`seat/${who} at Harbor East`),
        staffId: story.as(who, on, "review").actor.staffId ?? "",
        leads: who === raters[0],
      });
  });
  onDay(164, (on) =>
    freezeReview(story.as(leads.harborEast, on, "review.freeze"), { reviewId, begin: true }),
  );
  for (const [index, who] of raters.entries())
    onDay(163, async (on) => {
      const ctx = story.as(who, on, "review.rate");
      for (const [at, score] of rated.entries()) {
        const item = at + 1;
        await rateItem(ctx, {
          reviewId,
          ratingId: story.key(`rating/${reviewId}/${who}/${item}`),
          item,
          score: index === 1 && item === differed.item ? score - differed.by : score,
          comment: "",
        });
      }
      await handInReview(ctx, { reviewId });
    });
  onDay(161, async (on) => {
    const ctx = story.as("kenji", on, "review.agree");
    for (const [at, score] of rated.entries()) {
      const item = at + 1;
      await agreeItem(ctx, {
        reviewId,
        scoreId: story.key(`Harbor East's own score ${item}`),
        item,
        version: 0,
        score,
        reason: item === differed.item ? "The logs of both were laid side by side." : "",
        observation: "Talked over in the unit, with the records of the half year.",
        recommendation: "",
        previousScore: null,
        previousNote: "",
      });
    }
    await moveReview(ctx, { reviewId, move: "write-report" });
    await saveReport(ctx, {
      id: story.key("report of Harbor East by itself"),
      reviewId,
      version: 0,
      method: "Two specialists rated alone, from the records and what they know, and then together.",
      summary: "",
      strengths: "Employers are visited every week, and people choose what is said about them.",
      priorities: "Meet with VR's counselors every month, and write down what was agreed.",
    });
    await handOverReport(ctx, { reviewId });
  });
  return [{ who: "Harbor East's self-evaluation", steps }];
}
