import type { ClientOutput, EpisodeView } from "@ips/contract";

/** The episode the page is about: the open one of this program, else the latest. */
export const currentEpisode = ({
  episodes,
  unitName,
}: Pick<ClientOutput, "episodes" | "unitName">): EpisodeView | null =>
  episodes.find((episode) => episode.exitedOn === null && episode.unitName === unitName) ??
  episodes[0] ??
  null;
