import { fidelityInput, fidelityOutput } from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { getFidelity } from "./get-fidelity.ts";

export const fidelityRouter = router({
  evidence: authorized("fidelity.read")
    .input(fidelityInput)
    .output(fidelityOutput)
    .query(({ ctx, input }) => getFidelity(ctx, input)),
});
