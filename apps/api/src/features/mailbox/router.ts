import { frontOutput, mailboxOutput } from "@ips/contract";
import { publicProcedure, router } from "../../trpc/init.ts";
import { listLetters } from "./list-letters.ts";

/** Letters, before anybody has signed in. */
export const mailboxRouter = router({
  front: publicProcedure
    .output(frontOutput)
    .query(({ ctx }) => ({ demo: ctx.deps.demo, mail: ctx.deps.mail.ready })),
  list: publicProcedure.output(mailboxOutput).query(({ ctx }) => listLetters(ctx.deps)),
});
