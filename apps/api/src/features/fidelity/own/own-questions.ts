import type { OwnFiguresOutput } from "@ips/contract";
import { daysBetween, type PlainDate } from "@ips/domain";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../../query/ask-together.ts";
import { myAgency } from "../../client/acting.ts";
import { openEpisodesOf, type EvidenceScope } from "../evidence-scope.ts";
import { enteredIn } from "../rapid-search-evidence.ts";

/** A specialist's own part of a program's evidence. */
export type OwnScope = EvidenceScope & { readonly staffId: string };

/** Whom the specialist supports on the window's last day, by the episode of this alias. */
const mine = (alias: string, { window, staffId }: OwnScope) => sql`exists (
  select from assignment where assignment.episode_id = ${sql.raw(alias)}.id and assignment.staff_id = ${staffId}::uuid
    and assignment.from_on <= ${window.to}::date and (assignment.to_on is null or assignment.to_on > ${window.to}::date))`;

/** The people whom the specialist supports today, and the specialist's working time. */
export const ownCaseload = (scope: OwnScope): Question<OwnFiguresOutput["caseload"]> =>
  questionOf(
    sql<OwnFiguresOutput["caseload"]>`select
      (select count(*)::int from ${openEpisodesOf(scope)} open where ${mine("open", scope)}) as open,
      (select fte::float8 from staff where agency_id = ${myAgency} and id = ${scope.staffId}::uuid) as fte`,
    ([row]) => row ?? { open: 0, fte: null },
  );

type Entered = { enteredOn: PlainDate; firstOn: PlainDate | null };

/** Of the people whom the specialist supports today and who entered in the window: the days to the first employer. */
export const ownFirstContact = (scope: OwnScope): Question<OwnFiguresOutput["firstContact"]> =>
  questionOf(
    sql<Entered>`select entered.entered_on as "enteredOn", entered.first_on as "firstOn"
      from ${enteredIn(scope)} entered where ${mine("entered", scope)}`,
    (rows) => {
      const days = rows.flatMap(({ enteredOn, firstOn }) =>
        firstOn === null ? [] : [daysBetween(enteredOn, firstOn)],
      );
      return {
        entered: rows.length,
        withContact: days.length,
        meanDays: days.length === 0 ? null : days.reduce((sum, each) => sum + each, 0) / days.length,
      };
    },
  );

type Event = OwnFiguresOutput["withMe"][number];

/** What the supervisor recorded with the specialist in the window. */
export const withSpecialist = ({ unitId, window, staffId }: OwnScope): Question<Event[]> =>
  questionOf(
    sql<Event>`select id as "eventId", kind, on_date as "on" from program_event
      where agency_id = ${myAgency} and unit_id = ${unitId}::uuid and staff_id = ${staffId}::uuid
        and on_date between ${window.from}::date and ${window.to}::date
      order by on_date desc, id desc limit 20`,
    (rows) => [...rows],
  );
