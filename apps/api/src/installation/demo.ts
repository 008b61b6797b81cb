import type { Role } from "@ips/domain";
import type { Deps } from "../deps.ts";

/** One of the demo's sign-ins, as the console prints it. */
export type DemoSignIn = {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly role: Role;
  readonly agencyName: string;
  readonly portal: "supervisor" | "counselor";
  /** What this person finds, in a sentence. */
  readonly lookAt: string;
};

/** How far the making of the demo is, and what is being made. */
export type DemoProgress = { readonly percent: number; readonly what: "agencies" | "people" };

/** What the demo brings: a record made through the real use-cases, and people to sign in as. */
export type Demo = {
  readonly signIns: readonly DemoSignIn[];
  /**
   * Fills an empty database, relative to `deps.clock.today(…)`. Called once; the database is marked as a
   * demo's before and as complete after.
   */
  readonly load: (deps: Deps, progress: (at: DemoProgress) => void) => Promise<void>;
};
