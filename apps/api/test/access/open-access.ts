import { testDatabase, testToday, type TestStaff } from "@ips/db/testing";
import { roles, type Role } from "@ips/domain";
import { v7 } from "uuid";
import { createAccount, passwordHash } from "../../src/auth/create-account.ts";
import { makeDeps, type Deps } from "../../src/deps.ts";
import { readSettings } from "../../src/env.ts";
import { makeApp } from "../../src/http/app.ts";
import { makeLog } from "../../src/log.ts";
import type { Letter } from "../../src/mail.ts";
import { openBrowser, type Browser } from "../../src/testing/api-test.ts";
import { countStatements } from "../everyday/count-statements.ts";
import { anAccessWorld, sideOf, type AccessWorld } from "./access-world.ts";
import { undoable } from "./undoable.ts";

/** What one request was answered, and the statements it ran as the application. */
export type Answered = {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  readonly statements: readonly string[];
};

/** The whole API over a world of every role and situation, with a real session for each role. */
export type Access = {
  readonly world: AccessWorld;
  readonly deps: Deps;
  readonly app: ReturnType<typeof makeApp>;
  /** Everything the process logged, at the finest level. */
  readonly logged: readonly string[];
  readonly letters: readonly Letter[];
  readonly stranger: Browser;
  readonly browser: (role: Role) => Browser;
  readonly person: (role: Role) => TestStaff;
  /** Sends one request, and undoes what it wrote to the record. */
  readonly send: (request: () => Response | Promise<Response>) => Promise<Answered>;
  /** Runs work while a policy lets everything through, and puts the policy back. */
  readonly loosened: <T>(table: string, policy: string, work: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

/** What was answered; of a stream, which has no end, only that it began. */
async function textOf(answer: Response): Promise<string> {
  if (!answer.headers.get("content-type")?.startsWith("text/event-stream")) return answer.text();
  await answer.body?.cancel();
  return "";
}

const password = "seven herons over the quay";

/** Opens the API for the access proof; close it in `afterAll`. */
export async function openAccess(): Promise<Access> {
  const test = await testDatabase();
  const world = await anAccessWorld(test.owner);
  const { database, undone } = undoable(test);
  const [logged, letters]: [string[], Letter[]] = [[], []];
  const deps = makeDeps(readSettings({ NODE_ENV: "test" }), database, {
    clock: { now: () => new Date(), today: () => testToday },
    log: makeLog("debug", { write: (line) => void logged.push(line) }),
    mail: {
      ready: true,
      send: (letter) => {
        letters.push(letter);
        return Promise.resolve(true);
      },
    },
  });
  const app = makeApp(deps, { supervisor: "/nowhere", counselor: "/nowhere" });
  const hash = await passwordHash(password);
  const person = (role: Role) => {
    const found = world[sideOf(role)].people.get(role);
    if (found === undefined) throw new Error(`nobody is a ${role}`);
    return found;
  };
  const browsers = new Map<Role, Browser>();
  for (const role of roles) {
    const { userId, name } = person(role);
    const email = `${role}@agency.example`;
    await database.auth.transaction((tx) =>
      createAccount(tx, { userId, accountId: v7(), name, email, passwordHash: hash }),
    );
    const browser = openBrowser(app);
    const answer = await browser.post("/api/auth/sign-in/email", { email, password });
    if (!answer.ok) throw new Error(`signing in as ${role} answered ${answer.status}`);
    browsers.set(role, browser);
  }
  return {
    world,
    deps,
    app,
    logged,
    letters,
    stranger: openBrowser(app),
    browser: (role) => {
      const found = browsers.get(role);
      if (found === undefined) throw new Error(`nobody is signed in as ${role}`);
      return found;
    },
    person,
    send: async (request) => {
      const { result, statements } = await countStatements(test.appPool, () =>
        undone(async () => {
          const answer = await request();
          return { status: answer.status, text: await textOf(answer), headers: answer.headers };
        }),
      );
      return {
        ...result,
        statements: statements.filter((text) => !/^(savepoint|release savepoint|rollback to)/i.test(text)),
      };
    },
    loosened: async (table, policy, work) => {
      const { rows } = await test.ownerPool.query<{ condition: string }>(
        "select qual as condition from pg_policies where tablename = $1 and policyname = $2",
        [table, policy],
      );
      const [found] = rows;
      if (found === undefined) throw new Error(`${table} has no policy ${policy}`);
      await test.ownerPool.query(`alter policy ${policy} on public.${table} using (true)`);
      try {
        return await work();
      } finally {
        await test.ownerPool.query(`alter policy ${policy} on public.${table} using (${found.condition})`);
      }
    },
    close: async () => {
      await deps.live.close();
      await test.close();
    },
  };
}
