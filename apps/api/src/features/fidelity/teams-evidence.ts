import type { TeamsEvidence } from "@ips/fidelity";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { openEpisodesOf, specialistsOf, type EvidenceScope } from "./evidence-scope.ts";

type Row = { specialist: string; teams: number; topTwo: number; carried: number };

/** Item 4: in each open caseload, the treatment teams and the share of the two with the most people. A person of no team counts in the whole. */
export const teamsEvidence = (scope: EvidenceScope): Question<TeamsEvidence[]> =>
  questionOf(
    sql<Row>`with per_team as (
        select assignment.staff_id, open.treatment_team_id as team, count(*)::int as people,
          row_number() over (partition by assignment.staff_id, open.treatment_team_id is null order by count(*) desc) as place
        from ${openEpisodesOf(scope)} open
        join assignment on assignment.episode_id = open.id and assignment.from_on <= ${scope.window.to}::date
          and (assignment.to_on is null or assignment.to_on > ${scope.window.to}::date)
        group by assignment.staff_id, open.treatment_team_id)
      select specialist.name as specialist, count(per_team.team)::int as teams,
        coalesce(sum(per_team.people) filter (where per_team.team is not null and per_team.place <= 2), 0)::int as "topTwo",
        sum(per_team.people)::int as carried
      from ${specialistsOf(scope)} specialist join per_team on per_team.staff_id = specialist.id
      group by specialist.id, specialist.name order by specialist.name, specialist.id`,
    (rows) =>
      rows.map(({ specialist, teams, topTwo, carried }) => ({
        specialist,
        teams,
        topTwoShare: topTwo / carried,
      })),
  );
