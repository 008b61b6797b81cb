import {
  clientInput,
  fileOfferInput,
  revokeReleaseInput,
  sharingOutput,
  signedFormInput,
  signedFormOutput,
  signReleaseInput,
  withdrawOfferInput,
  written,
} from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { fileOffer } from "./file-offer.ts";
import { readSignedForm } from "./read-signed-form.ts";
import { recordCopy } from "./record-copy.ts";
import { readSharing } from "./read-sharing.ts";
import { revokeRelease } from "./revoke-release.ts";
import { signRelease } from "./sign-release.ts";
import { withdrawOffer } from "./withdraw-offer.ts";

export const releaseRouter = router({
  ofClient: authorized("release.read")
    .input(clientInput)
    .output(sharingOutput)
    .query(({ ctx, input }) => readSharing(ctx, input)),
  sign: authorized("release.sign")
    .input(signReleaseInput)
    .output(written)
    .mutation(({ ctx, input }) => signRelease(ctx, input)),
  revoke: authorized("release.revoke")
    .input(revokeReleaseInput)
    .output(written)
    .mutation(({ ctx, input }) => revokeRelease(ctx, input)),
  fileOffer: authorized("release.sign")
    .input(fileOfferInput)
    .output(written)
    .mutation(({ ctx, input }) => fileOffer(ctx, input)),
  withdrawOffer: authorized("release.revoke")
    .input(withdrawOfferInput)
    .output(written)
    .mutation(({ ctx, input }) => withdrawOffer(ctx, input)),
  form: authorized("release.read")
    .input(signedFormInput)
    .output(signedFormOutput)
    .query(({ ctx, input }) => readSignedForm(ctx, input)),
  recordCopy: authorized("release.sign")
    .input(signedFormInput)
    .output(written)
    .mutation(({ ctx, input }) => recordCopy(ctx, input)),
});
