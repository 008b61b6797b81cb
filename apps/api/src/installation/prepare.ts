import type { Database } from "@ips/db";
import type { Deps } from "../deps.ts";
import type { Settings } from "../env.ts";
import { makeSetUpLink } from "../features/setup/set-up-link.ts";
import type { Demo, DemoProgress, DemoSignIn } from "./demo.ts";
import { markDemo, markDemoReady, readInstallation } from "./installation.ts";

/** A start that cannot go on; the message says what to do. */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
}

/** What a start found or made, for the console. */
export type Prepared = { readonly demoSignIns: readonly DemoSignIn[]; readonly setUpLink: string | null };

/**
 * Decides whether this database is, or becomes, a demo.
 *
 * @throws CannotStart when the demo is asked for over somebody's record, when it was cut off while it was
 *   made, or when `IPS_CLOCK` is given for a record that is not a demo.
 */
export async function isOrBecomesDemo(
  settings: Settings,
  database: Database,
  demo: Demo | null,
): Promise<{ demo: boolean; load: boolean }> {
  const state = await readInstallation(database);
  if (state === "unfinished-demo") {
    const where =
      "dataDir" in settings.database
        ? `Start it with npm start -- --reset-demo, or delete the folder ${settings.database.dataDir}`
        : "Empty the database";
    throw new CannotStart(
      `The demo was interrupted while it was being made, so it is not whole. ${where} and start again: nothing but the demo is in it.`,
    );
  }
  if (state === "record") {
    if (settings.demo === "on")
      throw new CannotStart(
        "IPS_DEMO=1 asks for the demo, but this database holds a record that the demo did not make. Start without IPS_DEMO, or give the demo an empty database.",
      );
    if (settings.fixedToday !== null && !settings.forTests)
      throw new CannotStart(
        "IPS_CLOCK fixes today's date and works only with the demo, but this database holds a real record. Remove IPS_CLOCK.",
      );
  }
  const load = state === "empty" && settings.demo !== "off" && demo !== null;
  return { demo: state === "demo" || load, load };
}

/** Makes the demo, or the link for the first set-up, when the database is new. */
export async function prepareFirstRun(
  deps: Deps,
  demo: Demo | null,
  load: boolean,
  progress: (at: DemoProgress) => void,
): Promise<Prepared> {
  if (deps.demo && demo) {
    if (load) {
      await markDemo(deps.database);
      await demo.load(deps, progress);
      await markDemoReady(deps.database, deps.clock.now());
    }
    return { demoSignIns: demo.signIns, setUpLink: null };
  }
  const empty = (await readInstallation(deps.database)) === "empty";
  return { demoSignIns: [], setUpLink: empty ? (await makeSetUpLink(deps)).link : null };
}
