import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { sql, type SQL } from "drizzle-orm";

/** Whose findings: these clients (of one's own agency or opened by a release), or everyone of these units of one's own agency. */
export type FindingsOf = { readonly clientIds: readonly string[] } | { readonly unitIds: readonly string[] };

type ClientColumns = {
  readonly clientId: AnyPgColumn;
  readonly unitId: AnyPgColumn;
  readonly agencyId: AnyPgColumn;
};

/** The condition that picks the rows of a table about these clients, with one array parameter however many they are. */
export function ofClients(of: FindingsOf, { clientId, unitId, agencyId }: ClientColumns): SQL {
  return "clientIds" in of
    ? sql`${clientId} = any(${sql.param([...of.clientIds])}::uuid[])`
    : sql`${agencyId} = (select app.agency()) and ${unitId} = any(${sql.param([...of.unitIds])}::uuid[])`;
}
