import type { CaseloadEvidence } from "@ips/fidelity";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { openEpisodesOf, specialistsOf, type EvidenceScope } from "./evidence-scope.ts";

/** Item 1: people on the caseload on the last day, and the working time of the specialists who are there on it. */
export const caseloadEvidence = (scope: EvidenceScope): Question<CaseloadEvidence> =>
  questionOf(
    sql<CaseloadEvidence>`select
      (select count(*)::int from ${openEpisodesOf(scope)} open) as "open",
      (select coalesce(sum(fte), 0)::float8 from ${specialistsOf(scope)} specialist
        where specialist.ended_on is null or specialist.ended_on >= ${scope.window.to}::date) as "specialistsFte"`,
    ([row]) => row ?? { open: 0, specialistsFte: 0 },
  );
