import { employerContactClient } from "@ips/db";
import type { ContactAttendee, ContactMode, EmployerStep } from "@ips/domain";
import { asc, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question, type Question } from "../../query/ask-together.ts";
import { onToday } from "../client/acting.ts";
import { idArray } from "../client/id-array.ts";

/** A contact with an employer that was made for a person, and who was there. */
export type VisitForClient = {
  readonly clientId: string;
  readonly id: string;
  readonly on: string;
  readonly mode: ContactMode;
  readonly hiringManager: boolean;
  readonly step: EmployerStep | null;
  readonly attendees: readonly ContactAttendee[];
};

/** The contacts with employers made for these people up to today, the first one first. */
export const employerVisitsOf = (clientIds: readonly string[]): Question<Map<string, VisitForClient[]>> =>
  question(
    new QueryBuilder()
      .select({
        clientId: employerContactClient.clientId,
        id: employerContactClient.id,
        on: employerContactClient.onDate,
        mode: employerContactClient.mode,
        hiringManager: employerContactClient.hiringManager,
        step: employerContactClient.step,
        attendees: employerContactClient.attendees,
      })
      .from(employerContactClient)
      .where(
        sql`${employerContactClient.clientId} = any(${idArray(clientIds)}) and ${employerContactClient.onDate} <= ${onToday}`,
      )
      .orderBy(asc(employerContactClient.onDate), asc(employerContactClient.id)),
    (rows) => Map.groupBy(rows, ({ clientId }) => clientId),
  );
