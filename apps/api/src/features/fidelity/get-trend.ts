import type { fidelityInput, FidelityTrendOutput } from "@ips/contract";
import type { PlainDate } from "@ips/domain";
import { estimateItems, ips25, totalRange, type ItemEstimate } from "@ips/fidelity";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { askEach } from "../../query/ask-each.ts";
import { evidenceOf, evidenceQuestions } from "./evidence-questions.ts";
import { evidenceWindow } from "./evidence-window.ts";
import { itemView } from "./item-view.ts";
import { monthEnds } from "./month-ends.ts";
import { programMeant, programsOfMine } from "./programs-of-mine.ts";
import { readReading } from "./reading.ts";

/** A year, month by month. */
const shownMonths = 12;

/** So many days are asked about in one statement: a text that PostgreSQL plans once and then knows. */
const daysAtOnce = 4;

/**
 * How a program stood at the end of each of the last months and stands today, from what is on record now: a date that was corrected since is
 * counted as corrected. With the items as of the end of last month, to see what changed. A program that is not the actor's is not found.
 */
export async function getTrend(
  ctx: ActorContext,
  { unitId }: z.output<typeof fidelityInput>,
): Promise<FidelityTrendOutput> {
  const program = programMeant(await programsOfMine(ctx), unitId);
  if (program === null) throw notFound();
  const { months, settings } = await readReading(ctx, program.unitId);
  const days = monthEnds(ctx.actor.today, shownMonths);
  const standings: { asOf: PlainDate; estimates: ItemEstimate[] }[] = [];
  for (let first = 0; first < days.length; first += daysAtOnce) {
    const windows = days.slice(first, first + daysAtOnce).map((day) => evidenceWindow(day, months));
    const found = await ctx.run((tx) =>
      askEach(
        tx,
        windows.map((window) => evidenceQuestions({ unitId: program.unitId, window })),
      ),
    );
    for (const [index, window] of windows.entries()) {
      const answers = found[index];
      if (answers === undefined) continue;
      const estimates = estimateItems(ips25, evidenceOf(answers, window, settings), settings);
      standings.push({ asOf: window.to, estimates });
    }
  }
  return {
    months: standings.map(({ asOf, estimates }) => ({
      asOf,
      ...totalRange(estimates),
      items: estimates.map(({ item, lowest, highest, figure }) => ({ item, lowest, highest, figure })),
    })),
    before: (standings.at(-2)?.estimates ?? []).map((estimate) => itemView(estimate)),
  };
}
