import { openDatabase, type Database } from "@ips/db";
import { databaseOptions } from "./database-options.ts";
import { makeDeps } from "./deps.ts";
import { readSettings, SettingsError, type Settings } from "./env.ts";
import { makeApp } from "./http/app.ts";
import { demoBeingBuilt } from "./http/demo-being-built.ts";
import { listen, PortTaken, portIsFree } from "./http/listen.ts";
import { followDemo } from "./installation/demo-making.ts";
import { installedDemo } from "./installation/installed-demo.ts";
import { resetDemo } from "./installation/reset-demo.ts";
import { CannotStart, isOrBecomesDemo, prepareFirstRun } from "./installation/prepare.ts";
import { welcome } from "./installation/welcome.ts";
import { makeLog } from "./log.ts";
import { startLetterCarrier } from "./mail/letter-carrier.ts";
import { version } from "./version.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

async function start(settings: Settings, stop: AbortSignal): Promise<void> {
  await portIsFree(settings.port, settings.host);
  const log = makeLog(settings.logLevel);
  let database: Database | undefined;
  try {
    say("Opening the database …");
    const open = () =>
      openDatabase({
        ...databaseOptions(settings),
        onEvent: (event) => log.info({ event: event.kind }, "the embedded database"),
      });
    database = await open();
    if (settings.resetDemo) database = await resetDemo(settings, database, open);
    const { demo, load } = await isOrBecomesDemo(settings, database, installedDemo);
    const deps = makeDeps(settings, database, { demo, log });
    const making = followDemo(say, () => performance.now());
    // While a demo is built, who opens a portal sees how far it is.
    let answering = load ? demoBeingBuilt(settings, making) : makeApp(deps);
    const early = load ? await listenTo(() => answering, settings) : null;
    const prepared = await prepareFirstRun(deps, installedDemo, load, making.report);
    stop.throwIfAborted();
    answering = makeApp(deps);
    const server = early ?? (await listenTo(() => answering, settings));
    for (const line of welcome(settings, prepared)) say(line);
    const stopLetters = startLetterCarrier(deps);
    log.info({ version, port: settings.port }, "started");
    await stopped(stop);
    say("Stopping …");
    await deps.live.close();
    await server.close();
    await stopLetters();
  } finally {
    await database?.close();
  }
}

/** Listens for whatever answers at the moment of a request. */
const listenTo = (answering: () => ReturnType<typeof makeApp>, { port, host }: Settings) =>
  listen({ fetch: (...given) => answering().fetch(...given) }, port, host);

const stopped = (stop: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener("abort", () => resolve(), { once: true });
  });

/** The first Ctrl-C (or SIGTERM) stops everything in order; the second one leaves at once. */
function stopOnSignal(): AbortSignal {
  const stop = new AbortController();
  const onSignal = () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  return stop.signal;
}

const stop = stopOnSignal();
try {
  await start(readSettings(), stop);
  process.exit(0);
} catch (error) {
  if (stop.aborted) process.exit(0);
  const expected =
    error instanceof SettingsError || error instanceof CannotStart || error instanceof PortTaken;
  process.stderr.write(
    expected
      ? `\n${error.message}\n`
      : `\nThe product could not start.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}
