import { markSeenInput, todayInput, todayOutput } from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { getToday } from "./get-today.ts";
import { markSeen, recordVisit } from "./last-visit.ts";

export const todayRouter = router({
  get: authorized("today.read")
    .input(todayInput)
    .output(todayOutput)
    .query(({ ctx, input }) => getToday(ctx, input)),
  visit: authorized("today.read").mutation(({ ctx }) => recordVisit(ctx)),
  markSeen: authorized("today.read")
    .input(markSeenInput)
    .mutation(({ ctx, input }) => markSeen(ctx, input)),
});
