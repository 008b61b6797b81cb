import type { Role } from "@ips/domain";
import type { Placed } from "./access-table.ts";
import { marksIn } from "./marks.ts";
import { knownTo, type Exception } from "./may-know.ts";
import type { Answered } from "./open-access.ts";
import { outcomeOf } from "./outcome-of.ts";
import { closedSituations, situations, type Situation } from "./situations.ts";

/** Which record a door is knocked at for: one in a situation, or one that does not exist. */
export type Asked = Situation | "missing";

/** Who knocks at a door, and how. */
export type Knocking = {
  readonly role: Role;
  /** It reads and changes nothing. */
  readonly isQuery: boolean;
  readonly exceptions: readonly Exception[];
  readonly ask: (asked: Asked) => Promise<Answered>;
};

/** What differs between the answers a role gets about every situation and what the table says, one line each. */
export async function differencesOf(placed: Placed, knocking: Knocking): Promise<string[]> {
  const { role, isQuery, exceptions, ask } = knocking;
  const wrong: string[] = [];
  const known = knownTo(role, exceptions);
  const check = async (asked: Asked, missing: Answered | null): Promise<Answered> => {
    const answered = await ask(asked);
    const [outcome, expected] = [outcomeOf(answered), placed.expected(asked)];
    if (!fits(outcome, expected, isQuery)) wrong.push(`${asked}: ${outcome}, and not ${expected}`);
    const words = marksIn(answered.text + headersOf(answered)).filter((word) => !known.has(word));
    if (words.length > 0) wrong.push(`${asked}: tells ${words.join(", ")}`);
    if (!answered.headers.get("cache-control")?.includes("no-store"))
      wrong.push(`${asked}: may be kept by a cache`);
    if (missing === null || asked === "missing" || !closedSituations.includes(asked)) return answered;
    if (expected !== "not found") return answered;
    if (!placed.mayBeNew && bodyOf(answered) !== bodyOf(missing))
      wrong.push(`${asked}: told in other words than a missing one`);
    if (answered.statements.join("\n") !== missing.statements.join("\n"))
      wrong.push(`${asked}: other statements than for a missing one`);
    return answered;
  };
  const missing = placed.aboutARecord ? await check("missing", null) : null;
  for (const asked of placed.aboutARecord ? situations : (["own unit"] as const)) await check(asked, missing);
  return wrong;
}

function fits(outcome: string, expected: string, isQuery: boolean): boolean {
  if (expected !== "at most read") return outcome === expected;
  return outcome === "not found" || outcome === "forbidden" || (isQuery && outcome === "answers");
}

/** An answer without what differs from one request to the next. */
const bodyOf = ({ status, text }: Answered): string =>
  `${status} ${text.replaceAll(/"requestId":"[^"]+"/g, "")}`;

/** What two answers have in common when nobody can tell them apart. */
export const bodyAndStatements = (answered: Answered) => ({
  body: bodyOf(answered),
  statements: answered.statements,
});

/** The headers, in which the name of a file could tell of somebody. */
const headersOf = ({ headers }: Answered): string =>
  [...headers].map(([name, value]) => `${name}: ${decodeURIComponent(value)}`).join("\n");
