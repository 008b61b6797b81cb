import { saveWeekInput, weeksOutput, written } from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { listWeeks } from "./list-weeks.ts";
import { saveWeek } from "./save-week.ts";

export const weekRouter = router({
  list: authorized("week.write")
    .output(weeksOutput)
    .query(({ ctx }) => listWeeks(ctx)),
  save: authorized("week.write")
    .input(saveWeekInput)
    .output(written)
    .mutation(({ ctx, input }) => saveWeek(ctx, input)),
});
