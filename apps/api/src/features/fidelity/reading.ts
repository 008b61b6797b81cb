import { readingSettings, type FidelityReading } from "@ips/contract";
import { defaultFidelitySettings } from "@ips/fidelity";
import { sql } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { askTogether, questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";
import { defaultWindowMonths } from "./evidence-window.ts";

type Row = { months: number; settings: unknown; since: string; setBy: string };

/** How a program reads its evidence until it sets anything else. */
export const usualReading: FidelityReading = {
  months: defaultWindowMonths,
  settings: defaultFidelitySettings,
  since: null,
  setBy: null,
};

/** How a program reads its evidence: what it set last, and the defaults for what it never set. */
export const readingQuestion = (unitId: string): Question<FidelityReading> =>
  questionOf(
    sql<Row>`select months, settings, from_on as since, recorded_by_name as "setBy" from fidelity_setting
      where agency_id = ${myAgency} and unit_id = ${unitId}::uuid order by created_at desc, id desc limit 1`,
    ([row]) => (row === undefined ? usualReading : readingOf(row)),
  );

/** Reads how a program reads its evidence. */
export const readReading = ({ run }: Pick<ActorContext, "run">, unitId: string): Promise<FidelityReading> =>
  run(async (tx) => (await askTogether(tx, { reading: readingQuestion(unitId) })).reading);

/** A reading as it is stored holds what differed from the defaults then; what is not known any more is left out. */
function readingOf({ months, settings, since, setBy }: Row): FidelityReading {
  const stored = typeof settings === "object" && settings !== null ? settings : {};
  const known = Object.fromEntries(
    Object.entries(readingSettings.shape).flatMap(([name, schema]) => {
      const value = schema.safeParse((stored as Record<string, unknown>)[name]);
      return value.success ? [[name, value.data]] : [];
    }),
  );
  return { months, settings: { ...defaultFidelitySettings, ...known }, since, setBy };
}
