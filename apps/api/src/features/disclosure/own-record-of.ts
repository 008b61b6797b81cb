import type { Tx } from "@ips/db";
import { sql } from "drizzle-orm";
import { askTogether, questionOf, type Question } from "../../query/ask-together.ts";
import type { Subject } from "./load-subject.ts";

/** A client record of the actor's own agency. */
export type OwnRecord = Pick<Subject, "clientId" | "agencyId" | "unitId">;

/** The actor's own record of the person whom another agency's record, open to us, is about. */
export const ownRecordOf = async (tx: Tx, clientId: string): Promise<OwnRecord | null> =>
  (await askTogether(tx, { own: ownRecordQuestion(clientId) })).own;

/** The same as a question, for what asks others too. */
export const ownRecordQuestion = (clientId: string): Question<OwnRecord | null> =>
  questionOf(
    sql<OwnRecord>`
      select client.id as "clientId", client.agency_id as "agencyId", client.unit_id as "unitId"
      from app.own_clients_of(array[${clientId}::uuid]) same join client on client.id = same.own_client_id limit 1`,
    ([row]) => row ?? null,
  );
