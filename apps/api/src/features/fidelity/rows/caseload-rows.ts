import { sql } from "drizzle-orm";
import { openEpisodesOf, specialistsOf } from "../evidence-scope.ts";
import { isTheirs, keyOf, personOf, rowColumns, type Figure, type FigureScope } from "./figure.ts";

const name = sql`specialist.name`;
const entered = { key: keyOf(sql`open.entered_on`, sql`open.id`), on: sql`open.entered_on` };

/** Whom the open episode is assigned to on the window's last day. */
const assignedOn = ({ window }: FigureScope) => sql`assignment.episode_id = open.id
  and assignment.from_on <= ${window.to}::date and (assignment.to_on is null or assignment.to_on > ${window.to}::date)`;

/** Item 1: people on the caseload on the last day. */
export const openClients: Figure = {
  kind: "person",
  how: "rows",
  rows: (scope) => sql`select ${rowColumns({
    ...entered,
    clients: personOf("client"),
    specialist: name,
    about: sql`team.name`,
  })}
    from ${openEpisodesOf(scope)} open
    left join client on client.id = open.client_id
    left join treatment_team team on team.id = open.treatment_team_id
    left join assignment on ${assignedOn(scope)}
    left join ${specialistsOf(scope)} specialist on specialist.id = assignment.staff_id`,
};

/** Item 1: the working time of the specialists who are there on the last day. */
export const specialistsFte: Figure = {
  kind: "specialist",
  how: "sum",
  rows: (scope) => sql`select ${rowColumns({
    key: sql`specialist.name || ' ' || specialist.id`,
    on: sql`specialist.started_on`,
    until: sql`specialist.ended_on`,
    specialist: name,
    adds: sql`coalesce(specialist.fte, 0)`,
  })}
    from ${specialistsOf(scope)} specialist
    where specialist.ended_on is null or specialist.ended_on >= ${scope.window.to}::date`,
};

/** People in the open caseloads of specialists, with the place of their team by size. */
const inTeams = (scope: FigureScope, where = sql`true`) => sql`select ${rowColumns({
  ...entered,
  clients: personOf("client"),
  specialist: name,
  about: sql`team.name`,
  adds: sql`case when open.treatment_team_id is not null and placed.place <= 2 then 1 else 0 end::float8`,
  group: sql`specialist.name || ': ' || team.name`,
})}
    from ${openEpisodesOf(scope)} open
    join assignment on ${assignedOn(scope)}
    join ${specialistsOf(scope)} specialist on specialist.id = assignment.staff_id
    left join client on client.id = open.client_id
    left join treatment_team team on team.id = open.treatment_team_id
    left join (
      select assignment.staff_id, open.treatment_team_id as team_id,
        row_number() over (partition by assignment.staff_id order by count(*) desc) as place
      from ${openEpisodesOf(scope)} open join assignment on ${assignedOn(scope)}
      where open.treatment_team_id is not null group by 1, 2) placed
      on placed.staff_id = assignment.staff_id and placed.team_id = open.treatment_team_id
    where ${isTheirs(name, scope)} and ${where}`;

/** Item 4: the treatment teams in the open caseload. */
export const teams: Figure = {
  kind: "person",
  how: "groups",
  rows: (scope) => inTeams(scope, sql`open.treatment_team_id is not null`),
};

/** Item 4: the open caseload, of which those in the two teams with the most people add one. */
export const topTwoTeams: Figure = { kind: "person", how: "mean", rows: (scope) => inTeams(scope) };
