import type { accountingInput, AccountingOutput } from "@ips/contract";
import { agency, client } from "@ips/db";
import { addMonthsRoundingDown, disclosureNoticesFor, type PlainDate } from "@ips/domain";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { badInput, notFound } from "../../errors/app-error.ts";
import { displayName } from "../client/display-name.ts";
import { loadOwnClient } from "../client/load-own-client.ts";
import { accountingLines } from "./accounting-lines.ts";
import { recordLook } from "./record-look.ts";

type Input = z.output<typeof accountingInput>;

/** The first day of the six years for which an accounting may be asked (45 CFR 164.528(a)(1)). */
export const sixYearsBefore = (today: PlainDate): PlainDate => addMonthsRoundingDown(today, -72);

/**
 * The accounting of disclosures of one's own client. The person is its reader: it carries the notice of a copy of one's
 * own.
 *
 * @throws AppError not-found; forbidden for another agency's client; bad-input where the period ends before it begins.
 */
export async function readAccounting(
  { actor, run }: ActorContext,
  { clientId, ...asked }: Input,
): Promise<AccountingOutput> {
  const from = asked.from ?? sixYearsBefore(actor.today);
  const to = asked.to ?? actor.today;
  return run(async (tx) => {
    await loadOwnClient(tx, actor, clientId);
    if (to < from) throw badInput({ to: "date.impossible" });
    const [found] = await tx
      .select({ who: client, agencyName: agency.name })
      .from(client)
      .innerJoin(agency, eq(agency.id, client.agencyId))
      .where(eq(client.id, clientId));
    if (!found) throw notFound();
    const lines = await accountingLines(tx, { clientId, from, to });
    await recordLook(tx, clientId, ["identity"], actor.screen);
    return {
      clientName: displayName(found.who),
      clientNumber: found.who.number,
      agencyName: found.agencyName,
      from,
      to,
      madeOn: actor.today,
      lines,
      notices: disclosureNoticesFor({
        audience: "person",
        from: actor.agencyKind,
        groups: lines.flatMap(({ groups }) => groups),
      }),
    };
  });
}
