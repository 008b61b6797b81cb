import {
  closeElsewhereInput,
  findElsewhereInput,
  findElsewhereOutput,
  judgeOpeningInput,
  myOpeningsOutput,
  openElsewhereInput,
  openElsewhereOutput,
  reviewsOutput,
  written,
} from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { closeElsewhere } from "./close-elsewhere.ts";
import { findElsewhere } from "./find-elsewhere.ts";
import { judgeOpening } from "./judge-opening.ts";
import { listMyOpenings } from "./list-my-openings.ts";
import { listReviews } from "./list-reviews.ts";
import { openElsewhere } from "./open-elsewhere.ts";

export const breakGlassRouter = router({
  // A mutation, because every try is kept.
  find: authorized("break-glass.open")
    .input(findElsewhereInput)
    .output(findElsewhereOutput)
    .mutation(({ ctx, input }) => findElsewhere(ctx, input)),
  open: authorized("break-glass.open")
    .input(openElsewhereInput)
    .output(openElsewhereOutput)
    .mutation(({ ctx, input }) => openElsewhere(ctx, input)),
  close: authorized("break-glass.open")
    .input(closeElsewhereInput)
    .output(written)
    .mutation(({ ctx, input }) => closeElsewhere(ctx, input)),
  mine: authorized("break-glass.open")
    .output(myOpeningsOutput)
    .query(({ ctx }) => listMyOpenings(ctx)),
  reviews: authorized("break-glass.review")
    .output(reviewsOutput)
    .query(({ ctx }) => listReviews(ctx)),
  judge: authorized("break-glass.review")
    .input(judgeOpeningInput)
    .output(written)
    .mutation(({ ctx, input }) => judgeOpening(ctx, input)),
});
