import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, type BrowserContext, expect, type Page, test as base } from "@playwright/test";
import { type DemoPerson, signInOf, type SignIn } from "./people.ts";
import { settled } from "./settled.ts";

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

type Fixtures = {
  /** Signs the page's browser in as one of the demo's people, without going through the sign-in page. */
  signInAs: (page: Page, person: DemoPerson) => Promise<void>;
  /** Goes to a path and waits until it shows its content; `:client` becomes a client of the person's caseload, `:review` their latest review, `:scored-review` the latest that has a total. */
  open: (page: Page, path: string) => Promise<void>;
  /** Both portals side by side, each in a browser of its own: a specialist's and a counselor's. */
  portals: { specialist: Page; counselor: Page };
};

/** What one worker's tests have in common: each person signs in once, and their client is looked up once. */
type WorkerFixtures = { sessions: Map<DemoPerson, Cookies>; clients: Map<string, string> };

/** How one of the demo's people signs in, as the server of this run printed it. */
export function demoSignIn(person: DemoPerson): SignIn {
  return signInOf(person, JSON.parse(process.env["IPS_E2E_SIGN_INS"] ?? "[]") as SignIn[]);
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  sessions: [async ({}, use) => use(new Map()), { scope: "worker" }],
  clients: [async ({}, use) => use(new Map()), { scope: "worker" }],

  baseURL: async ({}, use) => use(serverUrl()),

  signInAs: async ({ sessions }, use) => {
    await use(async (page, person) => {
      const cookies =
        sessions.get(person) ?? (await keptSession(person)) ?? (await signIn(page.context(), person));
      sessions.set(person, cookies);
      signedIn.set(page.context(), person);
      await page.context().addCookies(cookies);
    });
  },

  open: async ({ clients }, use) => {
    await use(async (page, path) => {
      const address = path.includes(":client") ? await withClient(page, path, clients) : path;
      await page.goto(/:(scored-)?review/.test(address) ? await withReview(page, address) : address);
      await settled(page);
    });
  },

  portals: async ({ browser, signInAs }, use) => {
    const specialist = await newPage(browser);
    const counselor = await newPage(browser);
    await signInAs(specialist, "specialist");
    await signInAs(counselor, "counselor");
    await use({ specialist, counselor });
    await specialist.context().close();
    await counselor.context().close();
  },
});

export { expect };
export type { DemoPerson };

function serverUrl(): string {
  const url = process.env["IPS_E2E_URL"];
  if (url === undefined) throw new Error("The run's server was not started: global-setup.ts did not run.");
  return url;
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: serverUrl() });
  return context.newPage();
}

async function signIn(context: BrowserContext, person: DemoPerson): Promise<Cookies> {
  const { email, password } = demoSignIn(person);
  const url = serverUrl();
  const answer = await context.request.post(`${url}/api/auth/sign-in/email`, {
    data: { email, password },
    headers: { origin: url },
  });
  expect(answer.status(), `signing in as ${email}`).toBe(200);
  const cookies = await context.cookies();
  const half = `${sessionFile(person)}.${process.pid}`;
  await writeFile(half, JSON.stringify(cookies), { mode: 0o600 });
  await rename(half, sessionFile(person));
  return cookies;
}

/** The session of a person whom another worker of this run has signed in, so that nobody signs in for each test. */
async function keptSession(person: DemoPerson): Promise<Cookies | null> {
  const kept = await readFile(sessionFile(person), "utf8").catch(() => null);
  return kept === null ? null : (JSON.parse(kept) as Cookies);
}

const sessionFile = (person: DemoPerson): string =>
  join(process.env["IPS_E2E_SESSIONS"] ?? "", `session-${person}.json`);

/** Puts the latest review of whoever is signed in into the path: any, or the latest with a total. */
async function withReview(page: Page, path: string): Promise<string> {
  await page.goto("/supervisor/fidelity/reviews");
  await settled(page);
  const rows = page.getByRole("row");
  const meant = path.includes(":scored-review") ? rows.filter({ hasText: / of 125/ }) : rows;
  const href = await meant.locator('a[href*="/fidelity/reviews/"]').first().getAttribute("href");
  return path.replace(/:(scored-)?review/, /reviews\/([0-9a-f-]{36})/.exec(href ?? "")?.[1] ?? "");
}

/** The demo's person whose record has the most to show; any client will do where she is not. */
const fullest = "Donna";

/** Who is signed in in a test's browser. */
const signedIn = new WeakMap<BrowserContext, DemoPerson>();

/** Puts a client of the signed-in person's caseload into the path: the same one for every path. */
async function withClient(page: Page, path: string, clients: Map<string, string>): Promise<string> {
  const [, portal = ""] = path.split("/");
  const whose = `${portal} ${signedIn.get(page.context()) ?? ""}`;
  const client = clients.get(whose) ?? (await clientOf(page, portal));
  clients.set(whose, client);
  return path.replace(":client", client);
}

/** The key of the person whose record has the most to show, read from the caseload of who is signed in. */
export async function clientOf(page: Page, portal: string): Promise<string> {
  await page.goto(`/${portal}/caseload`);
  await settled(page);
  const links = await page.locator('main a[href*="/clients/"]').all();
  const found: { id: string; name: string }[] = [];
  for (const link of links) {
    const id = /\/clients\/([0-9a-f-]{36})/.exec((await link.getAttribute("href")) ?? "")?.[1];
    if (id !== undefined) found.push({ id, name: (await link.textContent()) ?? "" });
  }
  const client = found.find(({ name }) => name.includes(fullest)) ?? found[0];
  if (client === undefined) throw new Error(`The caseload at ${page.url()} links to no client.`);
  return client.id;
}
