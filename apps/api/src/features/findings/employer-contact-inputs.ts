import { employerContactClient } from "@ips/db";
import type { EmployerContactInput } from "@ips/domain";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question, type Question } from "../../query/ask-together.ts";
import { ofClients, type FindingsOf } from "./of-clients.ts";

/** The contacts with businesses that were made for each client. */
export const employerContactInputs = (of: FindingsOf): Question<Map<string, EmployerContactInput[]>> =>
  question(
    new QueryBuilder()
      .select({
        clientId: employerContactClient.clientId,
        id: employerContactClient.id,
        onDate: employerContactClient.onDate,
        mode: employerContactClient.mode,
        hiringManager: employerContactClient.hiringManager,
        attendees: employerContactClient.attendees,
        purpose: employerContactClient.purpose,
      })
      .from(employerContactClient)
      .where(ofClients(of, employerContactClient)),
    (rows) => Map.groupBy(rows, ({ clientId }) => clientId),
  );
