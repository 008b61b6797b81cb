import { sql, type SQL } from "drizzle-orm";

/*
 * The acting membership, for use inside statements. Each stands in `(select …)`, so that PostgreSQL evaluates it once a
 * statement (an InitPlan): a bare function in a filter is called for every row.
 */

/** The actor's agency. */
export const myAgency = sql`(select app.agency())`;

/** The programs or offices of the actor, as an array: `unit_id = any(${myUnits})`. */
export const myUnits = sql`(select app.units())::uuid[]`;

/** Today in the actor's agency. */
export const onToday = sql`(select app.today())`;

/**
 * From here on the transaction is about these client records, as `Actor.about` says it from the beginning: for a list, in
 * the statement that finds out who is on it.
 *
 * @param ids a query of one column of keys.
 */
export const aboutThese = (ids: SQL): SQL => sql`select set_config('app.about', array(${ids})::text, true)`;
