import type { Database } from "@ips/db";
import { v7 } from "uuid";
import { makeClock, type Clock } from "./clock.ts";
import type { Settings } from "./env.ts";
import { LiveHub } from "./live/live-hub.ts";
import { makeLog, type Logger } from "./log.ts";
import { makeMail, type Mail } from "./mail.ts";
import { sendsMail } from "./mail/transport.ts";

/** Everything the program takes from outside, given to every use-case as an argument. */
export type Deps = {
  readonly settings: Settings;
  /** The two pools: `app` as the application (row-level security), `auth` as the keeper of sign-ins. */
  readonly database: Database;
  readonly clock: Clock;
  /** A fresh key, UUID version 7. */
  readonly newId: () => string;
  readonly mail: Mail;
  readonly log: Logger;
  /** Tells open pages what changed; it connects when the first page opens. */
  readonly live: LiveHub;
  /** True in a database that the demo built. */
  readonly demo: boolean;
};

/**
 * Puts the outside world together: the one place that makes a clock.
 *
 * @param overrides what a test wants otherwise: a clock, a mailbox, a log.
 */
export function makeDeps(
  settings: Settings,
  database: Database,
  overrides: Partial<Omit<Deps, "settings" | "database">> = {},
): Deps {
  const log = overrides.log ?? makeLog(settings.logLevel);
  const { clock = machineClock(settings), newId = () => v7(), demo = false } = overrides;
  return {
    settings,
    database,
    clock,
    newId,
    live: new LiveHub({ database, clock, log, newId, settings }),
    mail: makeMail({ database, newId }, demo || sendsMail(settings, demo)),
    log,
    demo,
    ...overrides,
  };
}

/** This machine's clock, or the day that the settings hold still: for whoever needs no database. */
export const machineClock = ({ fixedToday }: Pick<Settings, "fixedToday">): Clock =>
  makeClock(() => new Date(), fixedToday);
