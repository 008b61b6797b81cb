import { clientInput, receivedCopiesOutput, receivedCopyInput, receivedCopyOutput } from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { listCopies } from "./list-copies.ts";
import { readCopy } from "./read-copy.ts";

export const receivedCopyRouter = router({
  ofClient: authorized("client.read")
    .input(clientInput)
    .output(receivedCopiesOutput)
    .query(({ ctx, input }) => listCopies(ctx, input)),
  get: authorized("client.read")
    .input(receivedCopyInput)
    .output(receivedCopyOutput)
    .query(({ ctx, input }) => readCopy(ctx, input)),
});
