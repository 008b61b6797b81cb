import { setUpInput } from "@ips/contract";
import { z } from "zod";
import { router } from "../../trpc/init.ts";
import { publicProcedure } from "../../trpc/ladder.ts";
import { checkSetUp } from "./check-set-up.ts";
import { createFirstAgency } from "./create-first-agency.ts";

export const setupRouter = router({
  check: publicProcedure
    .input(setUpInput.pick({ token: true }))
    .output(z.object({ valid: z.literal(true) }))
    .query(({ ctx, input }) => checkSetUp(ctx.deps, input.token)),
  create: publicProcedure
    .input(setUpInput)
    .output(z.object({ portal: z.enum(["supervisor", "counselor"]) }))
    .mutation(({ ctx, input }) => createFirstAgency(ctx.deps, ctx.caller, input)),
});
