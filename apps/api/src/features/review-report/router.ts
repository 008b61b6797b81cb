import {
  reviewReportInput,
  reviewReportOutput,
  savedVersion,
  saveReportInput,
  saveReportItemInput,
} from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { handOverReport } from "./hand-over-report.ts";
import { loadReport } from "./load-report.ts";
import { saveReport, saveReportItem } from "./save-report.ts";

export const reviewReportRouter = router({
  get: authorized("review-report.read")
    .input(reviewReportInput)
    .output(reviewReportOutput)
    .query(({ ctx, input }) => loadReport(ctx, input)),
  save: authorized("review-report.write")
    .input(saveReportInput)
    .output(savedVersion)
    .mutation(({ ctx, input }) => saveReport(ctx, input)),
  saveItem: authorized("review-report.write")
    .input(saveReportItemInput)
    .output(savedVersion)
    .mutation(({ ctx, input }) => saveReportItem(ctx, input)),
  handOver: authorized("review-report.write")
    .input(reviewReportInput)
    .output(reviewReportInput)
    .mutation(({ ctx, input }) => handOverReport(ctx, input)),
});
