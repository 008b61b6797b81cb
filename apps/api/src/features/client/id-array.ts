import { sql, type SQL } from "drizzle-orm";

/** Keys as one `uuid[]` parameter: a statement stays the same however many there are. */
export const idArray = (ids: readonly string[]): SQL => sql`${sql.param([...ids])}::uuid[]`;
