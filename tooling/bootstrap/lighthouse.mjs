// `pnpm lighthouse [address]` measures the portals' pages as a mid-range phone sees them, on a demo that `npm start` has
// started (http://localhost:4000 when no address is given). Lighthouse is fetched when it is asked for: it is a tool of many
// packages that nothing else here needs.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getChromium } from "./src/get-chromium.mjs";
import { figuresOf, figureTable, middleOf } from "./src/lighthouse-figures.mjs";
import { run } from "./src/run.mjs";
import { PlainError, runMain, say } from "./src/say.mjs";

const version = "13.5.0";
const runs = 3;
/** A headless browser now and then loses the beginning of its own recording, which says nothing of the page. */
const tries = 4;
/** The demo's own sign-ins, as `npm start` prints them. */
const password = "paper kettle morning";
const portals = [
  {
    email: "ana@lakeside.example",
    pages: [
      "/supervisor/sign-in",
      "/supervisor/today",
      "/supervisor/caseload",
      "/supervisor/clients/:client",
      "/supervisor/clients/:client/plan",
    ],
  },
  {
    email: "eric@state-vr.example",
    pages: ["/counselor/today", "/counselor/caseload", "/counselor/clients/:client", "/counselor/referrals"],
  },
];

/**
 * @param {string} url
 * @param {string} email
 * @returns {Promise<string>} the cookie of a new session
 */
async function signIn(url, email) {
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ email, password }),
  }).catch(() => null);
  if (!answer?.ok)
    throw new PlainError(`No demo answers at ${url}. Start one with npm start, then try again.`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/**
 * @param {string} url
 * @param {string} cookie
 * @returns {Promise<string>} the key of the first person of a caseload
 */
async function firstClient(url, cookie) {
  const answer = await fetch(`${url}/api/trpc/caseload.list`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url, cookie },
    body: "{}",
  });
  const key = /"clientId":"([0-9a-f-]{36})"/u.exec(await answer.text())?.[1];
  if (key === undefined) throw new PlainError("The caseload is empty: there is no person's page to measure.");
  return key;
}

/**
 * @param {string} chromium
 * @param {string} address
 * @param {string} cookie
 */
async function measure(chromium, address, cookie) {
  const folder = await mkdtemp(join(tmpdir(), "lighthouse-"));
  const file = join(folder, "report.json");
  const { code, output } = await run(
    "npx",
    [
      "--yes",
      `lighthouse@${version}`,
      address,
      "--quiet",
      "--only-categories=performance",
      "--output=json",
      `--output-path=${file}`,
      `--extra-headers=${JSON.stringify(address.endsWith("/sign-in") ? {} : { Cookie: cookie })}`,
      "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --disable-dev-shm-usage --no-first-run --disable-background-networking --disable-component-update --disable-sync",
    ],
    { env: { ...process.env, CHROME_PATH: chromium }, capture: true, timeoutSeconds: 180 },
  );
  if (code !== 0) throw new PlainError(`Lighthouse did not finish with ${address}.\n${output}`);
  const report = /** @type {import("./src/lighthouse-figures.mjs").Report} */ (
    JSON.parse(await readFile(file, "utf8"))
  );
  const figures = figuresOf(report);
  await rm(folder, { recursive: true, force: true });
  return figures;
}

/**
 * @param {string} chromium
 * @param {string} address
 * @param {string} cookie
 * @param {number} left
 * @returns {ReturnType<typeof measure>}
 */
async function measureAgain(chromium, address, cookie, left = tries) {
  try {
    return await measure(chromium, address, cookie);
  } catch (error) {
    if (left <= 1 || !String(error).includes("NO_NAVSTART")) throw error;
    return measureAgain(chromium, address, cookie, left - 1);
  }
}

await runMain(async () => {
  const url = (process.argv[2] ?? "http://localhost:4000").replace(/\/$/u, "");
  const chromium = await getChromium();
  const rows = [];
  for (const { email, pages } of portals) {
    const cookie = await signIn(url, email);
    const client = await firstClient(url, cookie);
    for (const page of pages) {
      const measured = [];
      for (let each = 0; each < runs; each++)
        measured.push(await measureAgain(chromium, `${url}${page.replace(":client", client)}`, cookie));
      const row = { page, ...middleOf(measured) };
      rows.push(row);
      say(figureTable([row]));
    }
  }
  say(`\n${figureTable(rows)}`);
  say(
    `\nThe middle of ${runs} runs, a mid-range phone on a slow connection (Lighthouse ${version}, mobile).`,
  );
  return 0;
});
