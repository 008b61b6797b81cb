import { roles, type Role } from "@ips/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { appRouter } from "../../src/trpc/root.ts";
import { namedValues, readAccessTable, readExceptions, type Placed } from "./access-table.ts";
import { sideOf } from "./access-world.ts";
import { madeUpKeys } from "./marked-record.ts";
import { marksIn } from "./marks.ts";
import { knownTo } from "./may-know.ts";
import { openAccess, type Access, type Answered } from "./open-access.ts";
import { outcomeOf } from "./outcome-of.ts";
import { sampleInput } from "./sample-input.ts";
import { closedSituations, situations, type Situation } from "./situations.ts";

const file = new URL("../../cases/procedure-access.md", import.meta.url);
const table = readAccessTable(file);
const exceptions = readExceptions(file);

// tRPC shows what a procedure takes under this name alone.
const hidden = "_def";
type Described = Record<typeof hidden, { inputs: readonly z.ZodType[]; type: "query" | "mutation" }>;
const procedures = appRouter[hidden].procedures as unknown as Record<string, Described>;
const inputOf = (path: string): z.ZodType | undefined => procedures[path]?.[hidden].inputs[0];

const isQuery = (path: string): boolean => procedures[path]?.[hidden].type === "query";

test("every procedure is placed in cases/procedure-access.md, and nothing else is", () => {
  const placed = new Set(table.map(({ path }) => path));
  const missing = Object.keys(procedures).filter((path) => !placed.has(path));
  expect(
    missing,
    `Add a line to apps/api/cases/procedure-access.md for each of these, such as\n${missing
      .map((path) => `| ${path} | clientId | readers | answers | not found | answers | answers | not found |`)
      .join("\n")}\n`,
  ).toEqual([]);
  expect([...placed].filter((path) => !(path in procedures))).toEqual([]);
});

let access: Access;
beforeAll(async () => {
  access = await openAccess();
}, 120_000);
afterAll(() => access?.close());

type Asked = Situation | "missing";

/** Calls a procedure over HTTP about a record in one situation. */
function call(placed: Placed, role: Role, asked: Asked, browser = access.browser(role)): Promise<Answered> {
  const { records } = access.world[sideOf(role)];
  const schema = inputOf(placed.path);
  const record = asked === "missing" ? madeUpKeys() : records[asked];
  const input =
    schema === undefined ? {} : sampleInput(schema, namedValues(placed, record, records["own unit"]));
  return access.send(() => browser.post(`/api/trpc/${placed.path}`, input));
}

/** The words in an answer that the role may not know. */
function leaked(role: Role, path: string, { text }: Answered): string[] {
  const known = knownTo(
    role,
    exceptions.filter((each) => each.path === path),
  );
  return marksIn(text).filter((word) => !known.has(word));
}

const known = table.filter(({ path }) => path in procedures);
const paths = [...new Set(known.map(({ path }) => path))];

/** What differs between the answers a role gets about every situation and what the table says, one line each. */
async function differences(placed: Placed, role: Role): Promise<string[]> {
  const wrong: string[] = [];
  const check = async (asked: Asked, missing: Answered | null): Promise<Answered> => {
    const answered = await call(placed, role, asked);
    const [outcome, expected] = [outcomeOf(answered), placed.expected(asked)];
    const fits =
      expected === "at most read"
        ? outcome === "not found" ||
          outcome === "forbidden" ||
          (isQuery(placed.path) && outcome === "answers")
        : outcome === expected;
    if (!fits) wrong.push(`${asked}: ${outcome}, and not ${expected}`);
    const words = leaked(role, placed.path, answered);
    if (words.length > 0) wrong.push(`${asked}: tells ${words.join(", ")}`);
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

/** An answer without what differs from one request to the next. */
const bodyOf = ({ status, text }: Answered): string =>
  `${status} ${text.replaceAll(/"requestId":"[^"]+"/g, "")}`;

describe("who may call a procedure is answered about every situation as the table says, and told nothing more", () => {
  test.each(known.flatMap((placed) => placed.who.map((role) => ({ path: placed.path, role, placed }))))(
    "$path · $role",
    async ({ role, placed }) => expect(await differences(placed, role)).toEqual([]),
  );
});

describe("the check above notices a policy that is broken", () => {
  test.each([
    ["client", "client.get", "foreign: answers, and not not found"],
    ["release", "release.ofClient", "expired: answers, and not not found"],
    ["employer", "employer.get", "foreign: answers, and not not found"],
  ])("%s opened to everybody shows in %s", async (policyOf, path, difference) => {
    const placed = known.find((each) => each.path === path);
    if (placed === undefined) throw new Error(`${path} has no line`);
    const wrong = await access.loosened(policyOf, "app_read", () => differences(placed, "specialist"));
    expect(wrong.join("\n")).toContain(difference);
  });
});

describe("who may not call it is refused before anything is read", () => {
  test.each(paths)("%s", async (path) => {
    const lines = known.filter((placed) => placed.path === path);
    const [placed] = lines;
    if (placed === undefined) throw new Error(`${path} has no line`);
    const may = new Set(lines.flatMap(({ who }) => who));
    for (const role of roles.filter((each) => !may.has(each))) {
      const answered = await call(placed, role, "own unit");
      expect({ role, status: answered.status, statements: answered.statements }).toEqual({
        role,
        status: 403,
        statements: [],
      });
      expect(marksIn(answered.text)).toEqual([]);
    }
    if (placed.anybody) return;
    const nobody = await call(placed, "specialist", "own unit", access.stranger);
    expect({ status: nobody.status, statements: nobody.statements }).toEqual({ status: 401, statements: [] });
  });
});
