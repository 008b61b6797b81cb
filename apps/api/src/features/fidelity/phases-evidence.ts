import { servicePhases, type PhasesEvidence, type ServicePhase } from "@ips/fidelity";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import type { EvidenceScope } from "./evidence-scope.ts";
import { phasesOfEach } from "./phases-shown.ts";

type Row = { specialist: string; phases: ServicePhase[] };

/** Item 3: the phases of the service that each specialist's own records of the window show. Who has no record at all is left out. */
export const phasesEvidence = (scope: EvidenceScope): Question<PhasesEvidence[]> =>
  questionOf(
    sql<Row>`select shown.specialist, jsonb_agg(distinct shown.phase) as phases from ${phasesOfEach(scope)} shown
      group by shown.specialist order by shown.specialist`,
    (rows) =>
      rows.map(({ specialist, phases }) => ({
        specialist,
        phasesSeen: phases.length,
        phases: servicePhases.filter((phase) => phases.includes(phase)),
      })),
  );
