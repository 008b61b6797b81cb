import { assignInput, closeEpisodeInput, reopenEpisodeInput, written } from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { assignSpecialist } from "./assign-specialist.ts";
import { closeEpisode } from "./close-episode.ts";
import { reopenEpisode } from "./reopen-episode.ts";

export const episodeRouter = router({
  close: authorized("episode.write")
    .input(closeEpisodeInput)
    .output(written)
    .mutation(({ ctx, input }) => closeEpisode(ctx, input)),
  reopen: authorized("episode.write")
    .input(reopenEpisodeInput)
    .output(written)
    .mutation(({ ctx, input }) => reopenEpisode(ctx, input)),
  assign: authorized("episode.assign")
    .input(assignInput)
    .output(written)
    .mutation(({ ctx, input }) => assignSpecialist(ctx, input)),
});
