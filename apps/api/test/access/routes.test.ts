import { roles, type Role } from "@ips/domain";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { namedValues, readAccessTable, type Placed } from "./access-table.ts";
import { sideOf } from "./access-world.ts";
import { differencesOf, type Asked } from "./differences-of.ts";
import { madeUpKeys } from "./marked-record.ts";
import { openAccess, type Access, type Answered } from "./open-access.ts";

const table = readAccessTable(new URL("../../cases/route-access.md", import.meta.url));

let access: Access;
beforeAll(async () => {
  access = await openAccess();
}, 120_000);
afterAll(() => access?.close());

test("every route that is not a procedure is placed in cases/route-access.md, and nothing else is", () => {
  const routes = access.app.routes
    .filter(
      ({ method, path }) => method !== "ALL" && path.startsWith("/api/") && !path.startsWith("/api/auth/"),
    )
    .map(({ method, path }) => `${method} ${path}`);
  const missing = [...new Set(routes)].filter((route) => !table.some(({ path }) => path === route));
  expect(missing, "Add a line to apps/api/cases/route-access.md for each of these").toEqual([]);
  expect(table.map(({ path }) => path).filter((path) => !routes.includes(path))).toEqual([]);
});

/** Sends a request about a record in one situation: what the line names stands in the path, or in the query. */
function call(
  placed: Placed,
  role: Role,
  asked: Asked,
  cookie = access.browser(role).cookie,
): Promise<Answered> {
  const { records } = access.world[sideOf(role)];
  const named = namedValues(placed, asked === "missing" ? madeUpKeys() : records[asked], records["own unit"]);
  const [method = "GET", pattern = ""] = placed.path.split(" ");
  const query = new URLSearchParams(Object.entries(named).filter(([name]) => !pattern.includes(`:${name}`)));
  const path = pattern.replaceAll(/:(\w+)/g, (_, name: string) => named[name] ?? v7());
  const headers = { cookie, host: "localhost:4000", origin: "http://localhost:4000" };
  const body = method === "PUT" ? { body: "%PDF-1.7\n%%EOF\n" } : {};
  return access.send(() => access.app.request(`${path}?${query.toString()}`, { method, headers, ...body }));
}

describe("who may use a route is answered about every situation as the table says, and told nothing more", () => {
  test.each(table.flatMap((placed) => placed.who.map((role) => ({ path: placed.path, role, placed }))))(
    "$path · $role",
    async ({ role, placed }) => {
      const isQuery = placed.path.startsWith("GET ");
      expect(
        await differencesOf(placed, {
          role,
          isQuery,
          exceptions: [],
          ask: (asked) => call(placed, role, asked),
        }),
      ).toEqual([]);
    },
  );
});

describe("who may not use it is refused before anything is read", () => {
  test.each(table.map((placed) => ({ path: placed.path, placed })))("$path", async ({ placed }) => {
    for (const role of roles.filter((each) => !placed.who.includes(each))) {
      const { status, statements } = await call(placed, role, "own unit");
      expect({ role, status, statements }).toEqual({ role, status: 403, statements: [] });
    }
    const { status, statements } = await call(placed, "specialist", "own unit", "");
    expect({ status, statements }).toEqual({ status: 401, statements: [] });
  });
});
