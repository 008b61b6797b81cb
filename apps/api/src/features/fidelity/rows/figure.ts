import type { CountedHow, EvidenceRowKind } from "@ips/contract";
import { sql, type SQL } from "drizzle-orm";
import type { EvidenceScope } from "../evidence-scope.ts";

/** Which figure of a program is opened: of one specialist, or (null) of all. */
export type FigureScope = EvidenceScope & { readonly specialist: string | null };

/** A figure as it is counted from records: what they are, how they come to it, and the records in one statement's part. */
export type Figure = {
  readonly kind: EvidenceRowKind;
  readonly how: CountedHow;
  /** A query of {@link rowColumns} columns. */
  readonly rows: (scope: FigureScope) => SQL;
};

/** Columns of a record behind a figure; what a record does not have is left out and null. */
export type RowParts = { readonly key: SQL } & Partial<
  Record<
    | "on"
    | "until"
    | "clients"
    | "specialist"
    | "about"
    | "employerId"
    | "title"
    | "mode"
    | "place"
    | "vrKind"
    | "adds"
    | "group",
    SQL
  >
>;

const none = (type: string) => sql`null::${sql.raw(type)}`;

/** The columns of a record behind a figure, in the order in which every such query has them. */
export const rowColumns = (parts: RowParts): SQL => sql`
  ${parts.key} as key, ${parts.on ?? none("date")} as "on", ${parts.until ?? none("date")} as until,
  ${parts.clients ?? sql`'[]'::jsonb`} as clients, ${parts.specialist ?? none("text")} as specialist,
  ${parts.about ?? none("text")} as about, ${parts.employerId ?? none("uuid")} as "employerId", ${parts.title ?? none("text")} as title,
  ${parts.mode ?? none("text")} as mode, ${parts.place ?? none("text")} as place, ${parts.vrKind ?? none("text")} as "vrKind",
  ${parts.adds ?? none("float8")} as adds, ${parts.group ?? none("text")} as "group"`;

/** The key of a record by its day and its row: the latest first, and never two alike. */
export const keyOf = (day: SQL, id: SQL): SQL => sql`to_char(${day}, 'YYYY-MM-DD') || ' ' || ${id}::text`;

/** A person as a row names them, from a client row of this alias; nobody where the reader may not read it. */
export const personOf = (alias: string): SQL => {
  const c = sql.raw(alias);
  return sql`case when ${c}.id is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object('clientId', ${c}.id,
    'number', ${c}.number, 'firstName', ${c}.first_name, 'lastName', ${c}.last_name, 'preferredName', ${c}.preferred_name)) end`;
};

/** Whether a specialist is the one whose figure is opened. */
export const isTheirs = (name: SQL, { specialist }: FigureScope): SQL =>
  specialist === null ? sql`true` : sql`${name} = ${specialist}`;
