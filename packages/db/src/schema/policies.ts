import type { DataGroup } from "@ips/domain";
import { sql, type SQL } from "drizzle-orm";
import { pgPolicy, type PgPolicy } from "drizzle-orm/pg-core";
import type { RecordGroup } from "./record-group.ts";
import { ipsApp, ipsDefiner } from "./roles.ts";

/*
 * The only place where policies are written. Each function call inside is wrapped in `(select …)`, so that
 * PostgreSQL evaluates it once per statement (an InitPlan) and not once per row; the columns it is compared
 * with stand on the row itself. Two other forms were 6 to 20 times slower.
 */

/** Text of a policy condition; only constants of this package go into it. */
type Condition = string;

const expression = (condition: Condition): SQL => sql.raw(condition);

/** The acting membership's agency. */
export const sameAgency: Condition = "agency_id = (select app.agency())";

/** The acting membership's agency, in one of its programs or offices. */
export const sameUnit: Condition = `${sameAgency} and unit_id = any((select app.units())::uuid[])`;

/** The acting member of staff's own row. */
const byMe = (column: string): Condition => `${column} = (select app.staff())`;

export const mayRead = (group: RecordGroup): Condition => `(select app.may_read('${group}'))`;
export const mayWrite = (group: RecordGroup): Condition => `(select app.may_write('${group}'))`;
const mayReadOwn = (group: RecordGroup): Condition => `(select app.may_read_own('${group}'))`;
const mayWriteOwn = (group: RecordGroup): Condition => `(select app.may_write_own('${group}'))`;

/**
 * What is granted is also what I opened elsewhere in my own agency, and that is for reading alone: a condition to write
 * under a release says so.
 */
export const isAnotherAgencys: Condition = "agency_id <> (select app.agency())";

/** A client whose rows of this group are open to me: of another agency by a release, of my own by break-glass. */
export const isGranted = (group: DataGroup): Condition =>
  `client_id = any((select app.granted('${group}'))::uuid[])`;

/**
 * The same for the table of clients itself. It is searched whole, and an array is compared element by element: with
 * many released clients this form, which PostgreSQL hashes once a statement, is an order of magnitude faster.
 */
const isGrantedClient = (group: DataGroup): Condition =>
  `id in (select unnest((select app.granted('${group}'))::uuid[]))`;

/** A client of another agency whose plan both sides edit, because releases run in both directions. */
export const isCoEdited: Condition = "client_id = any((select app.plan_co_edit())::uuid[])";

/** As the condition says, while the row has not been taken back by whoever wrote it. */
export const standing = (condition: Condition): Condition => `(${condition}) and taken_back_at is null`;

const either = (...conditions: Condition[]): Condition => conditions.map((each) => `(${each})`).join(" or ");

/** What the application role may do with a table: one condition per command; a command without one is refused. */
export type Access = { read?: Condition; insert?: Condition; update?: Condition; delete?: Condition };

/**
 * Policies of a table for the application role.
 *
 * @param access one condition per command.
 * @param definer "yes" where a function of `ips_definer` reads or writes this table on behalf of a caller.
 */
export function rowPolicies(access: Access, definer: "yes" | "no" = "no"): PgPolicy[] {
  const policies: PgPolicy[] = [];
  if (access.read !== undefined)
    policies.push(pgPolicy("app_read", { for: "select", to: ipsApp, using: expression(access.read) }));
  if (access.insert !== undefined)
    policies.push(
      pgPolicy("app_insert", { for: "insert", to: ipsApp, withCheck: expression(access.insert) }),
    );
  if (access.update !== undefined) {
    policies.push(
      pgPolicy("app_update", {
        for: "update",
        to: ipsApp,
        using: expression(access.update),
        withCheck: expression(access.update),
      }),
    );
  }
  if (access.delete !== undefined)
    policies.push(pgPolicy("app_delete", { for: "delete", to: ipsApp, using: expression(access.delete) }));
  if (definer === "yes")
    policies.push(
      pgPolicy("definer", {
        for: "all",
        to: ipsDefiner,
        using: expression("true"),
        withCheck: expression("true"),
      }),
    );
  return policies;
}

/** Who reads the rows of a client in one data group: the own unit by role, and the other agency by release. */
export const clientRead = (group: DataGroup): Condition =>
  either(`${mayRead(group)} and ${sameUnit}`, isGranted(group));

/** The same for the table of clients. */
export const clientTableRead: Condition = either(
  `${mayRead("identity")} and ${sameUnit}`,
  isGrantedClient("identity"),
);

/** Who writes them: the own unit by role. */
export const clientWrite = (group: DataGroup): Condition => `${mayWrite(group)} and ${sameUnit}`;

/** As {@link clientRead}, for a table whose rows belong to a member of staff ("R own" in the access model). */
export const clientReadOrOwn = (group: DataGroup, staffColumn: string): Condition =>
  either(
    `${mayRead(group)} and ${sameUnit}`,
    `${mayReadOwn(group)} and ${sameUnit} and ${byMe(staffColumn)}`,
    isGranted(group),
  );

/** As {@link clientWrite}, where a role writes only what is its own ("W own"). */
export const clientWriteOrOwn = (group: DataGroup, staffColumn: string): Condition =>
  either(
    `${mayWrite(group)} and ${sameUnit}`,
    `${mayWriteOwn(group)} and ${sameUnit} and ${byMe(staffColumn)}`,
  );

/** Reading and writing an agency's own business (no client): by unit, or only one's own rows. */
export const unitRead = (group: RecordGroup, staffColumn?: string): Condition =>
  staffColumn === undefined
    ? `${mayRead(group)} and ${sameUnit}`
    : either(
        `${mayRead(group)} and ${sameUnit}`,
        `${mayReadOwn(group)} and ${sameUnit} and ${byMe(staffColumn)}`,
      );
export const unitWrite = (group: RecordGroup, staffColumn?: string): Condition =>
  staffColumn === undefined
    ? `${mayWrite(group)} and ${sameUnit}`
    : either(
        `${mayWrite(group)} and ${sameUnit}`,
        `${mayWriteOwn(group)} and ${sameUnit} and ${byMe(staffColumn)}`,
      );

/** Reading a table whose rows carry their own data group, one of `groups`. */
export const groupedClientRead = (groups: readonly DataGroup[]): Condition =>
  either(
    `data_group::text = any((select app.readable_groups())::text[]) and ${sameUnit}`,
    ...groups.map((group) => `data_group = '${group}' and ${isGranted(group)}`),
  );

/**
 * As {@link groupedClientRead}, where a further condition keeps rows from the other agency alone. It may look into
 * another table: meant for tables that are read a row at a time.
 */
export const groupedClientReadUnless = (groups: readonly DataGroup[], hidden: Condition): Condition =>
  either(
    `data_group::text = any((select app.readable_groups())::text[]) and ${sameUnit}`,
    ...groups.map((group) => `data_group = '${group}' and ${isGranted(group)} and not ${hidden}`),
  );

/** Writing a table whose rows carry their own data group. */
export const groupedClientWrite: Condition = `data_group::text = any((select app.writable_groups())::text[]) and ${sameUnit}`;
