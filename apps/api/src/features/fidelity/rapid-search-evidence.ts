import { daysBetween, type PlainDate } from "@ips/domain";
import type { RapidSearchEvidence } from "@ips/fidelity";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";
import type { EvidenceScope } from "./evidence-scope.ts";

type Row = { number: string; enteredOn: PlainDate; firstOn: PlainDate | null };

/**
 * Item 15: people who entered in the window, and the days to the first contact in person with somebody who hires, made for
 * that person on or after entry. The record tracks these contacts by being there.
 */
export const rapidSearchEvidence = ({ unitId, window }: EvidenceScope): Question<RapidSearchEvidence> =>
  questionOf(
    sql<Row>`select client.number, entered.entered_on as "enteredOn", (
        select min(met.on_date) from employer_contact_client met
        where met.agency_id = ${myAgency} and met.client_id = entered.client_id and met.taken_back_at is null
          and met.on_date between entered.entered_on and ${window.to}::date
          and met.mode = 'in-person' and met.hiring_manager) as "firstOn"
      from episode entered join client on client.id = entered.client_id
      where entered.agency_id = ${myAgency} and entered.unit_id = ${unitId}::uuid and entered.taken_back_at is null
        and entered.entered_on between ${window.from}::date and ${window.to}::date
      order by client.number`,
    (rows) => {
      const met = rows.flatMap(({ enteredOn, firstOn }) =>
        firstOn === null ? [] : [daysBetween(enteredOn, firstOn)],
      );
      const toDate = rows.map(({ enteredOn, firstOn }) => daysBetween(enteredOn, firstOn ?? window.to));
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
