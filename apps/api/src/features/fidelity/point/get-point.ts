import type { fidelityPointInput, FidelityPointOutput } from "@ips/contract";
import { practiceRules } from "@ips/fidelity";
import type { z } from "zod";
import type { ActorContext } from "../../../actor-context.ts";
import { notFound } from "../../../errors/app-error.ts";
import { askTogether } from "../../../query/ask-together.ts";
import { evidenceWindow } from "../evidence-window.ts";
import { unitStaff } from "../practice-evidence.ts";
import { programMeant, programsOfMine } from "../programs-of-mine.ts";
import { readReading } from "../reading.ts";
import { askedPoint, countedPoint, openPoint } from "./open-point.ts";
import { answersTo, eventsOfKinds, staffThere, teamNames } from "./point-questions.ts";

/**
 * What is behind a point of one of the actor's programs: the spans of time it is counted over with the events in them, who works there, and the
 * answers that were given. A program that is not the actor's is not found, like one that does not exist.
 */
export async function getPoint(
  ctx: ActorContext,
  { unitId, point }: z.output<typeof fidelityPointInput>,
): Promise<FidelityPointOutput> {
  const program = programMeant(await programsOfMine(ctx), unitId);
  if (program === null) throw notFound();
  const { today } = ctx.actor;
  const { months, settings } = await readReading(ctx, program.unitId);
  const window = evidenceWindow(today, months);
  const scope = { unitId: program.unitId, window };
  const counted = countedPoint(point);
  const asked = askedPoint(point);
  const facts = await ctx.run((tx) =>
    askTogether(tx, {
      staff: unitStaff(scope),
      people: staffThere(scope),
      teams: teamNames(scope),
      events: eventsOfKinds(scope, counted === null ? [] : (practiceRules[counted]?.kinds ?? [])),
      answers: answersTo(scope, asked === null ? [] : [asked]),
    }),
  );
  return {
    program,
    window: { from: window.from, to: window.to },
    today,
    point,
    ...openPoint({ window, settings, ...facts }, point),
  };
}
