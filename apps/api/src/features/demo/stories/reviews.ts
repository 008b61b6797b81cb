import { asActor, membership } from "@ips/db";
import { addDays } from "@ips/domain";
import { ips25 } from "@ips/fidelity";
import { eq } from "drizzle-orm";
import { agreeItem } from "../../review/agree-item.ts";
import { freezeReview } from "../../review/freeze-review.ts";
import { getReview } from "../../review/get-review.ts";
import { inviteReviewer } from "../../review/invite-reviewer.ts";
import { moveReview } from "../../review/move-review.ts";
import { planReview } from "../../review/plan-review.ts";
import { handInReview, rateItem } from "../../review/rate-item.ts";
import { savePaperReview } from "../../review/save-paper-review.ts";
import { saveReviewTask } from "../../review/save-review-task.ts";
import { handOverReport } from "../../review-report/hand-over-report.ts";
import { saveReport } from "../../review-report/save-report.ts";
import { acceptInvitation } from "../../staff/accept-invitation.ts";
import { workday } from "../calendar.ts";
import { demoStaff, type ReviewerKey } from "../cast.ts";
import { demoEmail, demoPassword } from "../sign-ins.ts";
import type { Chain, Step } from "../step.ts";
import { systemOf } from "../system-of.ts";
import type { StoryWorld, World } from "../world.ts";
import { actionPlanMoments } from "./action-plan.ts";
import { lastYear, onPaper, reportOfLastYear, underWay } from "./review-scores.ts";

const trainingCenter = "State University Training Center";
type Story = ReturnType<typeof tell>;

/** One review's steps, told as whoever does them. */
function tell(world: World, name: string) {
  const story = world.storyOf(name);
  const steps: Step[] = [];
  const reviewId = story.key(`review/${name}`);
  const onDay = (daysAgo: number, act: (on: string, story: StoryWorld) => Promise<unknown>) => {
    const on = daysAgo > 0 ? workday(story.ago(daysAgo), story.today) : story.today;
    steps.push({
      on,
      act: (moment) => {
        story.setMoment(moment);
        return act(on, story);
      },
    });
  };
  return { story, steps, reviewId, onDay };
}

const plan = (
  { onDay, reviewId, story }: Story,
  daysAgo: number,
  visit: { from: number; to: number },
  kind: "outside" | "paper",
) =>
  onDay(daysAgo, (on) =>
    planReview(story.as("denise", on, "review.plan"), {
      reviewId,
      unitId: story.key("unit/lakeside"),
      kind,
      scale: "ips25",
      organization: trainingCenter,
      evidenceTo: addDays(story.today, -visit.from),
      months: 6,
      visitFrom: addDays(story.today, -visit.from),
      visitTo: addDays(story.today, -visit.to),
    }),
  );

/** Invites a reviewer and, where they still sign in, lets them choose their password. */
const invite = (
  world: World,
  { onDay, reviewId, story }: Story,
  who: ReviewerKey,
  days: { on: number; from: number; to: number },
) =>
  onDay(days.on, async (on) => {
    const staffId = story.key(`staff/${who}`);
    const ctx = story.as("denise", on, "review.invite");
    const { link } = await inviteReviewer(ctx, {
      reviewId,
      memberId: story.key(`seat/${who}`),
      staffId,
      invitationId: story.key(`invitation/${who}`),
      name: demoStaff[who].name,
      email: demoEmail(who),
      leads: who === "ruth" || who === "margaret",
      fromOn: addDays(story.today, -days.from),
      toOn: addDays(story.today, -days.to),
    });
    const token = new URL(link).searchParams.get("token") ?? "";
    const caller = { address: null, userAgent: "demo" };
    await acceptInvitation(ctx.deps, caller, { token, password: demoPassword });
    const [joined] = await asActor(world.deps.database.app, systemOf(story, "lakeside", 0).actor, (tx) =>
      tx
        .select({ id: membership.id, userId: membership.userId })
        .from(membership)
        .where(eq(membership.staffId, staffId)),
    );
    world.join(who, {
      userId: joined?.userId ?? null,
      membershipId: joined?.id ?? null,
      agencyId: story.key("agency/lakeside"),
      agencyKind: "ips",
      role: "reviewer",
      unitIds: [story.key("unit/lakeside")],
      staffId,
      staffName: demoStaff[who].name,
    });
  });

/** Rates items from the first on, as somebody who has a seat. */
async function rateAs(
  story: StoryWorld,
  reviewId: string,
  who: ReviewerKey,
  on: string,
  scores: readonly (number | null)[],
  comments: readonly string[],
) {
  const ctx = story.as(who, on, "review.rate");
  for (const [index, score] of scores.entries()) {
    if (score === null) continue;
    const ratingId = story.key(`rating/${reviewId}/${who}/${index + 1}`);
    await rateItem(ctx, { reviewId, ratingId, item: index + 1, score, comment: comments[index] ?? "" });
  }
}

/** Ticks off some of the checklist. */
const prepare = ({ onDay, reviewId, story }: Story, daysAgo: number, done: (index: number) => boolean) =>
  onDay(daysAgo, async (on) => {
    const ctx = story.as("denise", on, "review.tasks");
    const { tasks } = await getReview(ctx, { reviewId });
    for (const [index, { taskId, kind, words, askedOf, dueOn, note }] of tasks.entries())
      if (done(index))
        await saveReviewTask(ctx, {
          reviewId,
          taskId,
          kind,
          words,
          askedOf,
          dueOn,
          note,
          done: true,
          withdrawn: false,
        });
  });

/** The review on paper, from the time before the product. */
function reviewOnPaper(world: World): Step[] {
  const paper = tell(world, "Lakeside's review on paper");
  plan(paper, 440, { from: 790, to: 789 }, "paper");
  paper.onDay(440, (on) =>
    savePaperReview(paper.story.as("denise", on, "review.paper"), {
      reviewId: paper.reviewId,
      scores: onPaper.map((score, index) => ({
        scoreId: paper.story.key(`paper score ${index + 1}`),
        item: index + 1,
        score,
      })),
      total: onPaper.reduce((sum, score) => sum + score, 0),
      note: "",
      close: true,
    }),
  );
  return paper.steps;
}

/** Last year's review by two reviewers of the training center, from plan to report. */
function reviewOfLastYear(world: World): Step[] {
  const told = tell(world, "Lakeside's review of last year");
  const { onDay, story, reviewId } = told;
  plan(told, 436, { from: 380, to: 379 }, "outside");
  invite(world, told, "margaret", { on: 430, from: 430, to: 340 });
  invite(world, told, "felix", { on: 429, from: 430, to: 340 });
  prepare(told, 390, () => true);
  onDay(380, (on) => freezeReview(story.as("denise", on, "review.freeze"), { reviewId, begin: true }));
  for (const [index, who] of (["margaret", "felix"] as const).entries())
    onDay(378, async (on) => {
      const scores = lastYear.map(({ rated }) => rated[index] ?? 1);
      await rateAs(
        story,
        reviewId,
        who,
        on,
        scores,
        lastYear.map(({ seen }) => seen),
      );
      await handInReview(story.as(who, on, "review.hand-in"), { reviewId });
    });
  onDay(376, async (on) => {
    const ctx = story.as("margaret", on, "review.agree");
    for (const [index, { rated, agreed, seen, recommended }] of lastYear.entries())
      await agreeItem(ctx, {
        reviewId,
        scoreId: story.key(`score ${index + 1}`),
        item: index + 1,
        version: 0,
        score: agreed,
        reason: rated[0] === rated[1] ? "" : "What both had seen in the charts decided.",
        observation: seen,
        recommendation: recommended,
        previousScore: null,
        previousNote: "",
      });
    await moveReview(ctx, { reviewId, move: "write-report" });
  });
  onDay(366, (on) =>
    saveReport(story.as("margaret", on, "review.report"), {
      id: story.key("report"),
      reviewId,
      version: 0,
      ...reportOfLastYear,
    }),
  );
  onDay(356, (on) => handOverReport(story.as("margaret", on, "review.report"), { reviewId }));
  for (const { daysAgo, act } of actionPlanMoments(reviewId, 330)) onDay(daysAgo, act);
  return told.steps;
}

/** The review of this week: one reviewer has handed in, the other is at item 15. */
function reviewUnderWay(world: World): Step[] {
  const told = tell(world, "Lakeside's review of this week");
  const { onDay, story, reviewId } = told;
  plan(told, 75, { from: 4, to: 3 }, "outside");
  invite(world, told, "ruth", { on: 60, from: 14, to: -30 });
  invite(world, told, "gordon", { on: 59, from: 14, to: -30 });
  prepare(told, 12, (index) => index % 7 !== 5);
  onDay(4, (on) => freezeReview(story.as("denise", on, "review.freeze"), { reviewId, begin: true }));
  onDay(3, async (on) => {
    const comments = underWay.map(([, , comment]) => comment);
    await rateAs(
      story,
      reviewId,
      "gordon",
      on,
      underWay.map(([, score]) => score),
      comments,
    );
    await handInReview(story.as("gordon", on, "review.hand-in"), { reviewId });
    await rateAs(
      story,
      reviewId,
      "ruth",
      on,
      underWay.map(([score]) => score),
      comments,
    );
  });
  return told.steps;
}

/** Lakeside's three reviews, one after the other: each is compared with the one before it. */
export function reviews(world: World): Chain[] {
  if (onPaper.length !== ips25.items.length) throw new Error("A review has a score for every item.");
  return [
    {
      who: "Lakeside's reviews",
      steps: [...reviewOnPaper(world), ...reviewOfLastYear(world), ...reviewUnderWay(world)],
    },
  ];
}
