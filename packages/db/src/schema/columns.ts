import { sql } from "drizzle-orm";
import { date, timestamp, uuid } from "drizzle-orm/pg-core";

/** UUIDv7 keys come from whoever writes, so that a retried write is the same write: no default here. */
export const id = () => uuid("id").primaryKey();

/** A calendar day as an ISO string ("2026-11-21"): a day has no time zone. */
export const day = (name: string) => date(name, { mode: "string" });

/** A moment. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** The moment the record stamps: the server's now, or the moment a demo that is being made is at. Never `now()`. */
export const nowOfRecord = sql`app.now()`;

export const createdAt = () => instant("created_at").notNull().default(nowOfRecord);

/**
 * Set where the act that made the row was taken back ("Undo"). The row then is nobody's to read: the policies leave it
 * out, and the history keeps what it said.
 */
export const takenBackAt = () => instant("taken_back_at");

/** Columns of every row that belongs to an agency. */
export const agencyRow = () => ({
  id: id(),
  agencyId: uuid("agency_id").notNull(),
  createdAt: createdAt(),
});

/** Columns of every row that belongs to a program or office. */
export const unitRow = () => ({ ...agencyRow(), unitId: uuid("unit_id").notNull() });

/**
 * Columns of every row about a client: the agency and the unit are copied onto the row, because a policy that
 * compares columns is an order of magnitude faster than one that looks them up. The foreign key keeps them true.
 */
export const clientRow = () => ({ ...unitRow(), clientId: uuid("client_id").notNull() });
