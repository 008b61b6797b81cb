import { todayInput, todayOutput } from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { getToday } from "./get-today.ts";

export const todayRouter = router({
  get: authorized("today.read")
    .input(todayInput)
    .output(todayOutput)
    .query(({ ctx, input }) => getToday(ctx, input)),
});
