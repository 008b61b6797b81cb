import { rulebookDocument, rulebookInput } from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { getRulebook } from "./get-rulebook.ts";

export const rulebookRouter = router({
  get: authorized("rulebook.read")
    .input(rulebookInput)
    .output(rulebookDocument)
    .query(({ ctx, input }) => getRulebook(ctx, input)),
});
