import { rereadInBackground } from "@ips/portal-kit/api";
import { Live, type LiveNews } from "@ips/portal-kit/live";
import type { QueryClient } from "@tanstack/react-query";
import { atMostEvery } from "./at-most-every.ts";
import { isAbout, isAboutReview, isList, isOfRecord } from "./live-queries.ts";

/** Lists over many people are read again this often at most, however much changes. */
const listMilliseconds = 5_000;

/**
 * Opens the page's line to the server: what changed elsewhere is read again, as this reader.
 *
 * @param wholeTeam the reader's lists are about everybody, not about their own people.
 */
export function openLiveLine(
  queryClient: QueryClient,
  wholeTeam: boolean,
): { readonly live: Live; readonly close: () => void } {
  const live = new Live();
  const deaf = live.hear(rereader(queryClient, wholeTeam));
  const stop = live.start();
  return {
    live,
    close: () => {
      deaf();
      stop();
    },
  };
}

/** What news mean for the queries on the screen. */
function rereader(queryClient: QueryClient, wholeTeam: boolean): (news: LiveNews) => void {
  const again = (which: (queryKey: readonly unknown[]) => boolean) =>
    rereadInBackground(() => queryClient.invalidateQueries({ predicate: ({ queryKey }) => which(queryKey) }));
  const lists = atMostEvery(listMilliseconds, () => again(isList));
  return (news) => {
    switch (news.kind) {
      case "changed":
        again((queryKey) => isAbout(queryKey, news.records));
        if (news.mine || wholeTeam || news.groups.includes("referral-and-eligibility")) lists();
        break;
      case "review":
        again((queryKey) => isAboutReview(queryKey, news.review));
        break;
      case "reread":
        again(isOfRecord);
        break;
      case "signed-out":
        again((queryKey) => !isOfRecord(queryKey));
    }
  };
}
