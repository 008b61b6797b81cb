import { prosMonthInput, prosMonthOutput, prosOffered } from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { readProsMonth, readProsOffered } from "./read-month.ts";

/** New York's PROS: what it asks of contacts, and where a month stands. */
export const prosRouter = router({
  offered: authorized("contact.read")
    .output(prosOffered)
    .query(({ ctx }) => readProsOffered(ctx)),
  month: authorized("contact.read")
    .input(prosMonthInput)
    .output(prosMonthOutput)
    .query(({ ctx, input }) => readProsMonth(ctx, input)),
});
