import type { Actor } from "@ips/db";
import type { SelfEvaluationDates } from "@ips/fidelity";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency, myUnits } from "../client/acting.ts";
import { may } from "../client/may.ts";

/** A program with what the rhythm of its self-evaluations counts from. */
export type SelfEvaluations = { readonly unitId: string; readonly program: string } & SelfEvaluationDates;

/**
 * The actor's programs with the latest self-evaluation that stands published and the day they began; none for who publishes nothing, or where the
 * agency has set no rhythm.
 * @param months the rhythm; null for none.
 */
export const selfEvaluationsOf = (
  actor: Actor,
  months: number | null,
): Question<readonly SelfEvaluations[]> =>
  questionOf(
    sql<SelfEvaluations>`
      select unit.id as "unitId", unit.name as program,
        (select max(p.period_to) from published_figures p where p.agency_id = ${myAgency} and p.unit_id = unit.id
          and p.kind = 'self-evaluation' and p.withdrawn_at is null) as "lastOn",
        (select min(episode.entered_on) from episode where episode.agency_id = ${myAgency} and episode.unit_id = unit.id
          and episode.taken_back_at is null) as "firstEntryOn"
      from unit
      where ${months !== null && may(actor, "publication.write")}::boolean
        and unit.agency_id = ${myAgency} and unit.id = any(${myUnits}) and unit.kind = 'program'
      order by unit.name, unit.id`,
    (rows) => rows,
  );
