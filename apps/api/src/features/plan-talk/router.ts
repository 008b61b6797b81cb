import {
  clientInput,
  commentInput,
  commentKeyInput,
  editCommentInput,
  planTalkOutput,
  settleThreadInput,
  written,
} from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { editComment, withdrawComment } from "./change-comment.ts";
import { markSeen } from "./mark-seen.ts";
import { readTalk } from "./read-talk.ts";
import { addComment, settleThread } from "./say.ts";

export const planTalkRouter = router({
  get: authorized("plan.read")
    .input(clientInput)
    .output(planTalkOutput)
    .query(({ ctx, input }) => readTalk(ctx, input)),
  seen: authorized("plan.read")
    .input(clientInput)
    .output(written)
    .mutation(({ ctx, input }) => markSeen(ctx, input)),
  comment: authorized("comment.write")
    .input(commentInput)
    .output(written)
    .mutation(({ ctx, input }) => addComment(ctx, input)),
  edit: authorized("comment.write")
    .input(editCommentInput)
    .output(written)
    .mutation(({ ctx, input }) => editComment(ctx, input)),
  withdraw: authorized("comment.write")
    .input(commentKeyInput)
    .output(written)
    .mutation(({ ctx, input }) => withdrawComment(ctx, input)),
  settle: authorized("comment.write")
    .input(settleThreadInput)
    .output(written)
    .mutation(({ ctx, input }) => settleThread(ctx, input)),
});
