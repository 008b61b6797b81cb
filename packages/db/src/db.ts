import type { NodePgDatabase, NodePgTransaction } from "drizzle-orm/node-postgres";
import { drizzle } from "drizzle-orm/node-postgres";
import type { ExtractTablesWithRelations } from "drizzle-orm";
import type pg from "pg";
import * as schema from "./schema/index.ts";
import * as authSchema from "./auth-schema/index.ts";

type Schema = typeof schema;
type AuthSchema = typeof authSchema;

/** The record as the application role sees it. Outside {@link asActor} it sees nothing. */
export type Db = NodePgDatabase<Schema>;

/** A transaction on the record, bound to an actor. */
export type Tx = NodePgTransaction<Schema, ExtractTablesWithRelations<Schema>>;

/** The sign-in tables, as their own role. */
export type AuthDb = NodePgDatabase<AuthSchema>;

export const recordDatabase = (pool: pg.Pool): Db => drizzle(pool, { schema });
export const authDatabase = (pool: pg.Pool): AuthDb => drizzle(pool, { schema: authSchema });
