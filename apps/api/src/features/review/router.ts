import {
  addReviewMemberInput,
  agreeItemInput,
  cancelReviewInput,
  changeReviewInput,
  freezeReviewInput,
  inviteReviewerInput,
  inviteReviewerOutput,
  leaveReviewInput,
  moveReviewInput,
  openedChartsOutput,
  openReviewChartInput,
  planReviewInput,
  rateItemInput,
  reviewerDaysInput,
  reviewChartInput,
  reviewChartOutput,
  reviewClientsOutput,
  reviewInput,
  reviewListOutput,
  reviewStageOutput,
  reviewView,
  savePaperReviewInput,
  saveReviewTaskInput,
  seeChartInput,
  written,
} from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { agreeItem } from "./agree-item.ts";
import { freezeReview } from "./freeze-review.ts";
import { getReview } from "./get-review.ts";
import { inviteReviewer } from "./invite-reviewer.ts";
import { listOpenedCharts } from "./list-opened-charts.ts";
import { listReviewClients } from "./list-review-clients.ts";
import { listReviews } from "./list-reviews.ts";
import { openReviewChart, readReviewChart } from "./open-review-chart.ts";
import { cancelReview, moveReview } from "./move-review.ts";
import { changeReview, planReview } from "./plan-review.ts";
import { handInReview, rateItem, takeBackReview } from "./rate-item.ts";
import { addReviewMember, leaveReview, setReviewerDays } from "./review-members.ts";
import { savePaperReview } from "./save-paper-review.ts";
import { saveReviewTask } from "./save-review-task.ts";
import { seeChart } from "./see-chart.ts";

const plan = authorized("review.plan");
const rate = authorized("review.rate");
const agree = authorized("review.agree");

export const reviewRouter = router({
  list: authorized("review.read")
    .output(reviewListOutput)
    .query(({ ctx }) => listReviews(ctx)),
  get: authorized("review.read")
    .input(reviewInput)
    .output(reviewView)
    .query(({ ctx, input }) => getReview(ctx, input)),
  plan: plan
    .input(planReviewInput)
    .output(written)
    .mutation(({ ctx, input }) => planReview(ctx, input)),
  change: plan
    .input(changeReviewInput)
    .output(written)
    .mutation(({ ctx, input }) => changeReview(ctx, input)),
  invite: plan
    .input(inviteReviewerInput)
    .output(inviteReviewerOutput)
    .mutation(({ ctx, input }) => inviteReviewer(ctx, input)),
  addMember: plan
    .input(addReviewMemberInput)
    .output(written)
    .mutation(({ ctx, input }) => addReviewMember(ctx, input)),
  setReviewerDays: plan
    .input(reviewerDaysInput)
    .output(written)
    .mutation(({ ctx, input }) => setReviewerDays(ctx, input)),
  leave: plan
    .input(leaveReviewInput)
    .output(written)
    .mutation(({ ctx, input }) => leaveReview(ctx, input)),
  freeze: plan
    .input(freezeReviewInput)
    .output(reviewStageOutput)
    .mutation(({ ctx, input }) => freezeReview(ctx, input)),
  cancel: plan
    .input(cancelReviewInput)
    .output(reviewStageOutput)
    .mutation(({ ctx, input }) => cancelReview(ctx, input)),
  savePaper: plan
    .input(savePaperReviewInput)
    .output(reviewStageOutput)
    .mutation(({ ctx, input }) => savePaperReview(ctx, input)),
  saveTask: rate
    .input(saveReviewTaskInput)
    .output(written)
    .mutation(({ ctx, input }) => saveReviewTask(ctx, input)),
  rate: rate
    .input(rateItemInput)
    .output(written)
    .mutation(({ ctx, input }) => rateItem(ctx, input)),
  handIn: rate
    .input(reviewInput)
    .output(reviewStageOutput)
    .mutation(({ ctx, input }) => handInReview(ctx, input)),
  takeBack: rate
    .input(reviewInput)
    .output(reviewStageOutput)
    .mutation(({ ctx, input }) => takeBackReview(ctx, input)),
  agree: agree
    .input(agreeItemInput)
    .output(written)
    .mutation(({ ctx, input }) => agreeItem(ctx, input)),
  move: agree
    .input(moveReviewInput)
    .output(reviewStageOutput)
    .mutation(({ ctx, input }) => moveReview(ctx, input)),
  clients: rate
    .input(reviewInput)
    .output(reviewClientsOutput)
    .query(({ ctx, input }) => listReviewClients(ctx, input)),
  openChart: rate
    .input(openReviewChartInput)
    .output(written)
    .mutation(({ ctx, input }) => openReviewChart(ctx, input)),
  chart: rate
    .input(reviewChartInput)
    .output(reviewChartOutput)
    .query(({ ctx, input }) => readReviewChart(ctx, input)),
  seeChart: plan
    .input(seeChartInput)
    .output(written)
    .mutation(({ ctx, input }) => seeChart(ctx, input)),
  charts: plan
    .input(reviewInput)
    .output(openedChartsOutput)
    .query(({ ctx, input }) => listOpenedCharts(ctx, input)),
});
