import { addJobInput, changeJobInput, endJobInput, written } from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { addJob } from "./add-job.ts";
import { changeJob } from "./change-job.ts";
import { endJob } from "./end-job.ts";

export const jobRouter = router({
  add: authorized("job.write")
    .input(addJobInput)
    .output(written)
    .mutation(({ ctx, input }) => addJob(ctx, input)),
  change: authorized("job.write")
    .input(changeJobInput)
    .output(written)
    .mutation(({ ctx, input }) => changeJob(ctx, input)),
  end: authorized("job.write")
    .input(endJobInput)
    .output(written)
    .mutation(({ ctx, input }) => endJob(ctx, input)),
});
