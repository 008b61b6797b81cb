import { loadavg } from "node:os";
import pg from "pg";
import { startApi } from "../api-process.ts";
import { httpClient, type HttpCall } from "../http-load.ts";
import type { Load } from "../latencies.ts";
import { password } from "../make-database.ts";
import type { Scale } from "../scale.ts";
import { processorTimeOfChildren } from "../processor-time.ts";
import { startServer } from "../server.ts";
import { makeFidelityDatabase } from "./make-fidelity-database.ts";

/** What a supervisor's page asks, by its name. */
const questions: Readonly<Record<string, readonly [procedure: string, input: object]>> = {
  "a program's evidence": ["fidelity.evidence", { unitId: null }],
  "the records behind a figure": ["fidelity.rows", { figure: "in-person-contacts" }],
  "twelve months": ["fidelity.trend", { unitId: null }],
};

/** How many supervisors take turns. */
const supervisors = 8;

export type FidelityBenchOptions = {
  readonly folder: string;
  readonly scale: Scale;
  /** Lengths of the past: 1 is the scale's own. */
  readonly pasts: readonly number[];
  readonly seconds: number;
  readonly say: (line: string) => void;
};

/** What was measured at one length of the past. */
export type PastResult = {
  readonly times: number;
  readonly contacts: number;
  /** `processorMs`: PostgreSQL's for one request; null where the system does not say. */
  readonly cases: readonly ({ readonly name: string; readonly processorMs: number | null } & Load)[];
};
export type FidelityBench = {
  readonly machineLoad: readonly [before: number, after: number];
  readonly pasts: readonly PastResult[];
};

/** Measures a program's evidence over HTTP, one request at a time, on databases whose past has several lengths. */
export async function fidelityBench(options: FidelityBenchOptions): Promise<FidelityBench> {
  const server = await startServer(options.folder);
  try {
    const made = [];
    for (const times of options.pasts)
      made.push({ times, url: await makeFidelityDatabase(server, { ...options, times }, options.say) });
    const before = loadavg()[0] ?? 0;
    const pasts: PastResult[] = [];
    for (const { times, url } of made) pasts.push(await measure(options, server.pid(), times, url));
    return { machineLoad: [before, loadavg()[0] ?? 0], pasts };
  } finally {
    await server.stop();
  }
}

async function measure(
  options: FidelityBenchOptions,
  server: number,
  times: number,
  url: string,
): Promise<PastResult> {
  const api = await startApi(url, decodeURIComponent(new URL(url).password));
  const client = httpClient(api.origin, 1);
  try {
    const { contacts, emails } = await found(url);
    const cookies: string[] = [];
    // One after the other: many at once are taken for somebody who guesses.
    for (const email of emails) cookies.push(await signIn(api.origin, email));
    const cases: PastResult["cases"][number][] = [];
    for (const [name, [procedure, input]] of Object.entries(questions)) {
      options.say(`past × ${times}: ${name}`);
      let turn = 0;
      const next = (): HttpCall => ({
        path: `/api/trpc/${procedure}?batch=1`,
        cookie: cookies[turn++ % cookies.length] ?? "",
        body: { "0": input },
      });
      // The first of each plans its statement on the connection.
      for (const _ of cookies) await client.send(next());
      const [before, started] = [await processorTimeOfChildren(server), turn];
      const load = await client.load(options.seconds, next);
      const after = await processorTimeOfChildren(server);
      const processorMs = before === null || after === null ? null : (after - before) / (turn - started);
      cases.push({ name, processorMs, ...load });
    }
    return { times, contacts, cases };
  } finally {
    await client.close();
    await api.stop();
  }
}

async function found(url: string): Promise<{ contacts: number; emails: string[] }> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ email: string }>(
      `select email from auth."user" where email like 'lead%@ips.example' order by email limit ${supervisors}`,
    );
    const counted = await owner.query<{ contacts: string }>("select count(*) as contacts from contact");
    return { contacts: Number(counted.rows[0]?.contacts ?? 0), emails: rows.map(({ email }) => email) };
  } finally {
    await owner.end();
  }
}

async function signIn(origin: string, email: string): Promise<string> {
  const answer = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`${email} could not sign in: ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
}
