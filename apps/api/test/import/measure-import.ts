/*
 * Measures how many contact rows an import takes in a second and how much memory it needs while they pass. Not a test:
 * a machine is as fast as it is. Run it from the checkout:
 *
 *   node --conditions=@ips/source apps/api/test/import/measure-import.ts [rows]
 */
import { openDatabase } from "@ips/db";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { systemContext } from "../../src/cli/agency-named.ts";
import { makeDeps } from "../../src/deps.ts";
import { readSettings } from "../../src/env.ts";
import { importFolder, readFolder } from "../../src/features/import/import-folder.ts";
import { makeAgency } from "../../src/features/import/make-agency.ts";
import { onBehalfOfSystem } from "../../src/features/import/run/on-behalf.ts";
import { harborFolder } from "./harbor.ts";

const wanted = Number(process.argv[2] ?? 200_000);
const asOf = "2026-10-31";
const specialists = [
  "Patricia Ramirez",
  "Tanya Garcia",
  "Jose Davis",
  "Linda Anderson",
  "David Jackson",
  "Eric Davis",
  "Ashley Lopez",
];
const places = ["Office", "Community", "Home", "Phone"];

function* rows(): Generator<string> {
  yield "Date,Employment specialist,Client ID,Minutes,Place,Note\r\n";
  for (let at = 0; at < wanted; at += 1) {
    const date = `${1 + (at % 12)}/${1 + (Math.floor(at / 12) % 28)}/${2000 + (Math.floor(at / 336) % 25)}`;
    const client = `H-${1001 + (Math.floor(at / 8400) % 159)}`;
    yield `${date},${specialists[at % 7]},${client},${15 + (at % 46)},${places[at % 4]},${at % 3 === 0 ? "Talked about next steps" : ""}\r\n`;
  }
}

const folder = await mkdtemp(join(tmpdir(), "ips-measure-"));
const database = await openDatabase({ dataDir: join(folder, "data") });
try {
  await pipeline(Readable.from(rows()), createWriteStream(join(folder, "contacts.csv")));
  const deps = makeDeps(readSettings({ NODE_ENV: "test" }), database);
  const agency = {
    id: await makeAgency(deps, { name: "Harbor", timeZone: "America/New_York", state: "NY" }),
    name: "Harbor",
    kind: "ips" as const,
    timeZone: "America/New_York",
  };
  const behalf = onBehalfOfSystem(systemContext(deps, agency, "measure"));
  const order = { asOf, preview: false, applyCorrections: true };
  await importFolder(behalf, await readFolder(harborFolder), order);

  for (const pass of ["new rows", "the same rows again"]) {
    let peak = 0;
    const started = performance.now();
    const report = await importFolder(behalf, await readFolder(folder), order, ({ rows: passed }) => {
      const { rss, heapUsed } = process.memoryUsage();
      peak = Math.max(peak, rss);
      process.stdout.write(
        `${String(passed).padStart(8)} rows  ${Math.round(rss / 1e6)} MB in all, ${Math.round(heapUsed / 1e6)} MB of objects\n`,
      );
    });
    const seconds = (performance.now() - started) / 1000;
    const [result] = report.results;
    process.stdout.write(
      `${pass}: ${result?.new} new, ${result?.unchanged} unchanged, ${seconds.toFixed(1)} s, ${Math.round(wanted / seconds)} rows a second, at most ${Math.round(peak / 1e6)} MB\n`,
    );
  }
} finally {
  await database.close();
  await rm(folder, { recursive: true, force: true });
}
