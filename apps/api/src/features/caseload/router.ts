import { caseloadInput, caseloadOutput } from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { listCaseload } from "./list-caseload.ts";

export const caseloadRouter = router({
  list: authorized("caseload.read")
    .input(caseloadInput)
    .output(caseloadOutput)
    .query(({ ctx, input }) => listCaseload(ctx, input)),
});
