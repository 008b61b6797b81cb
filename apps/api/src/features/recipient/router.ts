import {
  clientInput,
  handOverInput,
  recipientsOfClientOutput,
  revokePersonReleaseInput,
  signPersonReleaseInput,
  written,
} from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { handOver } from "./hand-over.ts";
import { recipientsOfClient } from "./recipients-of-client.ts";
import { revokePersonRelease } from "./revoke-person-release.ts";
import { signPersonRelease } from "./sign-person-release.ts";

export const recipientRouter = router({
  ofClient: authorized("release.read")
    .input(clientInput)
    .output(recipientsOfClientOutput)
    .query(({ ctx, input }) => recipientsOfClient(ctx, input)),
  sign: authorized("release.sign")
    .input(signPersonReleaseInput)
    .output(written)
    .mutation(({ ctx, input }) => signPersonRelease(ctx, input)),
  revoke: authorized("release.revoke")
    .input(revokePersonReleaseInput)
    .output(written)
    .mutation(({ ctx, input }) => revokePersonRelease(ctx, input)),
  handOver: authorized("disclosure.write")
    .input(handOverInput)
    .output(written)
    .mutation(({ ctx, input }) => handOver(ctx, input)),
});
