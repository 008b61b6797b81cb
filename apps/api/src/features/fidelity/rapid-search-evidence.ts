import { daysBetween, type PlainDate } from "@ips/domain";
import type { RapidSearchEvidence } from "@ips/fidelity";
import { sql, type SQL } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";
import type { EvidenceScope } from "./evidence-scope.ts";

type Row = { number: string; enteredOn: PlainDate; firstOn: PlainDate | null };

/** People who entered the program in the window, with the day of their first contact in person with somebody who hires. */
export const enteredIn = ({ unitId, window }: EvidenceScope): SQL => sql`(
  select episode.id, episode.client_id, episode.entered_on, (
    select min(met.on_date) from employer_contact_client met
    where met.agency_id = ${myAgency} and met.client_id = episode.client_id and met.taken_back_at is null
      and met.on_date between episode.entered_on and ${window.to}::date
      and met.mode = 'in-person' and met.hiring_manager) as first_on
  from episode
  where episode.agency_id = ${myAgency} and episode.unit_id = ${unitId}::uuid and episode.taken_back_at is null
    and episode.entered_on between ${window.from}::date and ${window.to}::date)`;

/**
 * Item 15: people who entered in the window, and the days to the first contact in person with somebody who hires, made for
 * that person on or after entry. The record tracks these contacts by being there.
 */
export const rapidSearchEvidence = (scope: EvidenceScope): Question<RapidSearchEvidence> =>
  questionOf(
    sql<Row>`select client.number, entered.entered_on as "enteredOn", entered.first_on as "firstOn"
      from ${enteredIn(scope)} entered join client on client.id = entered.client_id
      order by client.number`,
    (rows) => {
      const met = rows.flatMap(({ enteredOn, firstOn }) =>
        firstOn === null ? [] : [daysBetween(enteredOn, firstOn)],
      );
      const toDate = rows.map(({ enteredOn, firstOn }) => daysBetween(enteredOn, firstOn ?? scope.window.to));
      return {
        entered: rows.length,
        withContact: met.length,
        meanDays: meanOf(met),
        meanDaysToDate: meanOf(toDate),
        withoutContact: rows.filter(({ firstOn }) => firstOn === null).map(({ number }) => number),
        tracked: true,
      };
    },
  );

const meanOf = (days: readonly number[]) =>
  days.length === 0 ? null : days.reduce((sum, each) => sum + each, 0) / days.length;
