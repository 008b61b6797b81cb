import type { Actor, Tx } from "@ips/db";
import { byRights, hearsOfRecords, pairsFor, type ChangeNotice, type ReviewNotice } from "./concerned.ts";
import type { LiveStream } from "./live-stream.ts";
import { reach } from "./reach.ts";
import { reviewsToTell } from "./reviews-to-tell.ts";

/** Asks the database as an actor. */
type AskAs = <T>(actor: Actor, run: (tx: Tx) => Promise<T>) => Promise<T>;

/** Tells open pages of changes that their readers may know of. */
export async function tellChanges(
  notices: readonly (ChangeNotice | ReviewNotice)[],
  streams: readonly LiveStream[],
  as: AskAs,
): Promise<void> {
  await tellReviews(
    notices.filter((notice) => notice.k === "review"),
    streams,
    as,
  );
  await tellRecords(
    notices.filter((notice) => notice.k === "client"),
    streams.filter(({ actor }) => hearsOfRecords(actor)),
    as,
  );
}

/** Each page of a review is asked as its own reader: a seat in a review is a person's, not a role's. */
async function tellReviews(
  notices: readonly ReviewNotice[],
  streams: readonly LiveStream[],
  as: AskAs,
): Promise<void> {
  for (const stream of streams) {
    const about = notices.filter(({ r }) => r === stream.review);
    if (about.length === 0) continue;
    const told = await as(stream.actor, (tx) => reviewsToTell(tx, about));
    if (told.length > 0) stream.reviewChanged();
  }
}

/** One statement for all open pages with the same rights. */
async function tellRecords(
  notices: readonly ChangeNotice[],
  streams: readonly LiveStream[],
  as: AskAs,
): Promise<void> {
  for (const same of byRights(streams)) {
    const [{ actor } = { actor: null }] = same;
    if (!actor) continue;
    const concerned = notices.flatMap((notice) => pairsFor(actor, notice));
    if (concerned.length === 0) continue;
    for (const { clientId, groups, ownClientId, staffIds } of await as(actor, (tx) => reach(tx, concerned))) {
      const records = [...new Set([clientId, ownClientId ?? clientId])];
      for (const stream of same)
        stream.changed({ records, groups, mine: staffIds.includes(stream.actor.staffId ?? "") });
    }
  }
}
