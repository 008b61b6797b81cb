import type { Tx } from "@ips/db";
import { sql, type SQL, type SQLWrapper } from "drizzle-orm";
import { askMerged } from "./ask-merged.ts";

/** A query of Drizzle's builder: its rows' type, and the names of their columns in order. */
type Built<Row> = SQLWrapper & {
  readonly _: { readonly selectedFields: object; readonly result: Row[] };
};

/** One of several queries that are asked in one statement, and how its rows are read. */
export type Question<Answer> = {
  readonly from: SQL;
  /** What its rows come to. They have travelled as JSON: moments are text, numbers are numbers, days stay text. */
  readonly read: (rows: readonly object[]) => Answer;
};

/**
 * Makes a question of a query. Moments in the rows must be selected as text.
 *
 * @example
 * const plans = question(query.select({ clientId: plan.clientId, id: plan.id }).from(plan), (rows) => new Map(…));
 */
export function question<Row extends object, Answer>(
  query: Built<Row>,
  read: (rows: readonly Row[]) => Answer,
): Question<Answer> {
  const columns = Object.keys(query._.selectedFields).map((name) => sql.identifier(name));
  return {
    from: sql`(${query.getSQL()}) as row (${sql.join(columns, sql`, `)})`,
    read: (rows) => read(rows as readonly Row[]),
  };
}

/** The same of SQL by hand, whose columns have the names of `Row`. */
export const questionOf = <Row extends object, Answer>(
  query: SQL<Row>,
  read: (rows: readonly Row[]) => Answer,
): Question<Answer> => ({ from: sql`(${query}) as row`, read: (rows) => read(rows as readonly Row[]) });

/** Questions by their names. */
export type Questions = Readonly<Record<string, Question<unknown>>>;

/** What questions come to, by their names. */
export type Answers<Q> = { [Name in keyof Q]: Q[Name] extends Question<infer Answer> ? Answer : never };

/** Questions and the write that belongs to them, as one part of a statement. */
export type Asked = { readonly questions: Questions; readonly alongside: SQL | undefined };

/** What each question of a part has for rows. */
export type AskedRows = Readonly<Record<string, readonly object[]>>;

/** Puts what is asked on a transaction together with what others ask on it at the same time. */
type Gathering = (asked: Asked) => Promise<AskedRows>;

const gatherings = new WeakMap<object, Gathering>();

/** From here on {@link askTogether} on this transaction hands what is asked to others, who ask it. */
export const gatherOn = (tx: Tx, gathering: Gathering): void => void gatherings.set(tx, gathering);

/**
 * Asks several questions in one prepared statement: one round trip and no planning, where each used to be parsed, planned
 * and waited for by itself. Each question is the same query under the same policies as it would be alone.
 *
 * @param alongside a write that belongs to what is read, such as the entry in the access log: done in the same statement.
 * @example
 * const { episodes, plans } = await askTogether(tx, { episodes: episodeInputs(of), plans: planInputs(of) });
 */
export async function askTogether<Q extends Questions>(
  tx: Tx,
  questions: Q,
  alongside?: SQL,
): Promise<Answers<Q>> {
  const asked: Asked = { questions, alongside };
  const rows = await (gatherings.get(tx) ?? askAlone(tx))(asked);
  const answers = Object.entries(questions).map(([name, { read }]) => [name, read(rows[name] ?? [])]);
  return Object.fromEntries(answers) as Answers<Q>;
}

/** {@link askTogether} for two sets of questions that do not know each other; no name may stand in both. */
export async function askBoth<A extends Questions, B extends Questions>(
  tx: Tx,
  some: A,
  others: B,
): Promise<readonly [Answers<A>, Answers<B>]> {
  const answers: unknown = await askTogether(tx, { ...some, ...others });
  return [answers as Answers<A>, answers as Answers<B>];
}

const askAlone =
  (tx: Tx): Gathering =>
  async (asked) =>
    (await askMerged(tx, [asked]))[0] ?? {};
