import { roles, type Role } from "@ips/domain";
import { testToday } from "@ips/db/testing";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { appRouter } from "../../src/trpc/root.ts";
import { namedValues, readAccessTable, readExceptions, type Placed } from "./access-table.ts";
import { sideOf } from "./access-world.ts";
import { madeUpKeys } from "./marked-record.ts";
import { bodyAndStatements, differencesOf, type Asked } from "./differences-of.ts";
import { mark, marksIn } from "./marks.ts";
import { closedSituations } from "./situations.ts";
import { openAccess, type Access, type Answered } from "./open-access.ts";
import { sampleInput } from "./sample-input.ts";

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

/** Calls a procedure over HTTP about a record in one situation. */
function call(placed: Placed, role: Role, asked: Asked, browser = access.browser(role)): Promise<Answered> {
  const { records } = access.world[sideOf(role)];
  const schema = inputOf(placed.path);
  const record = asked === "missing" ? madeUpKeys() : records[asked];
  const input =
    schema === undefined ? {} : sampleInput(schema, namedValues(placed, record, records["own unit"]));
  return access.send(() => browser.post(`/api/trpc/${placed.path}`, input));
}

const known = table.filter(({ path }) => path in procedures);
const paths = [...new Set(known.map(({ path }) => path))];

const differences = (placed: Placed, role: Role): Promise<string[]> =>
  differencesOf(placed, {
    role,
    isQuery: isQuery(placed.path) || placed.ownMark,
    exceptions: exceptions.filter((each) => each.path === placed.path),
    ask: (asked) => call(placed, role, asked),
  });

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

describe("what an outsider could read off without being told", () => {
  const readers = [
    "specialist",
    "benefits-planner",
    "practitioner",
    "vr-counselor",
    "vr-supervisor",
  ] as const;
  const post = (role: Role, path: string, input: unknown) =>
    access.send(() => access.browser(role).post(`/api/trpc/${path}`, input));

  test.each(readers)("no search of a %s finds a closed record by its whole name or number", async (role) => {
    const nothing = await post(role, "search.people", { text: "Zz.nobody.is.called.this" });
    for (const situation of closedSituations) {
      const found = await post(role, "search.people", { text: mark("identity", sideOf(role), situation) });
      expect({ situation, ...bodyAndStatements(found) }).toEqual({
        situation,
        ...bodyAndStatements(nothing),
      });
    }
  });

  test.each(readers)("no total of a %s counts a closed record", async (role) => {
    const list = await post(role, "caseload.list", { scope: "team", pageSize: 200 });
    const { rows, total } = (
      JSON.parse(list.text) as { result: { data: { rows: unknown[]; total: number } } }
    ).result.data;
    expect(total).toBe(rows.length);
  });

  test("a number that another agency has given is free, and one's own unit's is not", async () => {
    const create = (number: string) => {
      const keys = { clientId: v7(), episodeId: v7(), unitId: access.person("specialist").unitIds[0] };
      const identity = {
        firstName: "A",
        lastName: "B",
        bornOn: null,
        phone: null,
        email: null,
        language: "en",
      };
      return post("specialist", "client.create", {
        ...keys,
        number,
        identity: { ...identity, preferredName: null, pronoun: null },
        referredOn: null,
        enteredOn: testToday,
        specialistId: null,
      });
    };
    const free = await create("nobody has this");
    const theirs = await create(mark("identity", "ips", "foreign"));
    expect([theirs.status, theirs.statements]).toEqual([free.status, free.statements]);
    expect((await create(mark("identity", "ips", "own unit"))).status).toBe(409);
  });

  test("nothing that was asked or answered stands in the log", () => {
    expect(access.logged.length).toBeGreaterThan(1000);
    const log = access.logged.join("");
    expect(marksIn(log)).toEqual([]);
    expect(log).not.toMatch(/Donna|Their specialist is ill|@agency\.example/);
  });
});
