import { accountingInput, accountingOutput, looksInput, looksOutput } from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { listLooks } from "./list-looks.ts";
import { readAccounting } from "./read-accounting.ts";

export const disclosureRouter = router({
  accounting: authorized("disclosure.read")
    .input(accountingInput)
    .output(accountingOutput)
    .query(({ ctx, input }) => readAccounting(ctx, input)),
  looks: authorized("disclosure.read")
    .input(looksInput)
    .output(looksOutput)
    .query(({ ctx, input }) => listLooks(ctx, input)),
});
