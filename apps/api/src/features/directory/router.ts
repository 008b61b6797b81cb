import { assignableOutput, recipientsOutput } from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { listAssignable } from "./list-assignable.ts";
import { listRecipients } from "./list-recipients.ts";

export const directoryRouter = router({
  recipients: authorized("directory.read")
    .output(recipientsOutput)
    .query(({ ctx }) => listRecipients(ctx)),
  assignable: authorized("directory.read")
    .output(assignableOutput)
    .query(({ ctx }) => listAssignable(ctx)),
});
