import { answerTaskInput, askTaskInput, taskKeyInput, written } from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { askTask } from "./ask-task.ts";
import { answerTask, reopenTask, withdrawTask } from "./close-task.ts";

export const taskRouter = router({
  ask: authorized("task.write")
    .input(askTaskInput)
    .output(written)
    .mutation(({ ctx, input }) => askTask(ctx, input)),
  answer: authorized("task.write")
    .input(answerTaskInput)
    .output(written)
    .mutation(({ ctx, input }) => answerTask(ctx, input)),
  withdraw: authorized("task.write")
    .input(taskKeyInput)
    .output(written)
    .mutation(({ ctx, input }) => withdrawTask(ctx, input)),
  reopen: authorized("task.write")
    .input(taskKeyInput)
    .output(written)
    .mutation(({ ctx, input }) => reopenTask(ctx, input)),
});
