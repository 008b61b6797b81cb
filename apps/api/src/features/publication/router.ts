import {
  previewPublicationInput,
  previewPublicationOutput,
  publicationListInput,
  publicationListOutput,
  publishedProgramsOutput,
  publishInput,
  withdrawPublicationInput,
  written,
} from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { listPublications } from "./list-publications.ts";
import { listPublishedPrograms } from "./list-published-programs.ts";
import { previewPublication } from "./preview-publication.ts";
import { publish, withdrawPublication } from "./publish.ts";

export const publicationRouter = router({
  list: authorized("publication.read")
    .input(publicationListInput)
    .output(publicationListOutput)
    .query(({ ctx, input }) => listPublications(ctx, input)),
  preview: authorized("publication.read")
    .input(previewPublicationInput)
    .output(previewPublicationOutput)
    .query(({ ctx, input }) => previewPublication(ctx, input)),
  publish: authorized("publication.write")
    .input(publishInput)
    .output(written)
    .mutation(({ ctx, input }) => publish(ctx, input)),
  withdraw: authorized("publication.write")
    .input(withdrawPublicationInput)
    .output(written)
    .mutation(({ ctx, input }) => withdrawPublication(ctx, input)),
  programs: authorized("trainer.read")
    .output(publishedProgramsOutput)
    .query(({ ctx }) => listPublishedPrograms(ctx)),
});
