import { accountingInput, accountingOutput } from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { readAccounting } from "./read-accounting.ts";

export const disclosureRouter = router({
  accounting: authorized("disclosure.read")
    .input(accountingInput)
    .output(accountingOutput)
    .query(({ ctx, input }) => readAccounting(ctx, input)),
});
