import type { Tx } from "@ips/db";
import type { DataGroup } from "@ips/domain";
import { aboutClients, type ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { askTogether, type Answers, type Questions } from "../../query/ask-together.ts";
import { looksAt } from "../disclosure/record-look.ts";
import { loadRecords, recordIds, type PersonRecords } from "./load-records.ts";

/** Asks what a page shows, in the statement that also writes the entry in the access log. */
export type AskForPage = <Q extends Questions>(questions: Q) => Promise<Answers<Q>>;

/**
 * Reads a page about one person in one transaction: the records that are open to the actor (none: not found), the page,
 * and the entry in the access log of every agency whose record the page shows.
 *
 * @param shows the groups of data the page shows; of each record only those open to the actor are logged.
 */
export function readPerson<T>(
  ctx: ActorContext,
  clientId: string,
  shows: readonly DataGroup[],
  page: (ask: AskForPage, records: PersonRecords, tx: Tx) => Promise<T>,
): Promise<T> {
  return aboutClients(ctx, [clientId]).run(async (tx) => {
    const records = await loadRecords(tx, clientId);
    if (!records) throw notFound();
    const all = [records.main, ...records.others];
    const seen = shows.filter((group) => all.some(({ groups }) => groups.has(group)));
    let looks = looksAt(recordIds(records), seen, ctx.actor.screen);
    const result = await page(
      (questions) => {
        const alongside = looks;
        looks = undefined;
        return askTogether(tx, questions, alongside);
      },
      records,
      tx,
    );
    if (looks !== undefined) await tx.execute(looks);
    return result;
  });
}
