import type { TestDatabase } from "@ips/db/testing";
import type { Deps } from "../../src/deps.ts";

/** The demo that a file of tests has loaded once. */
export type Loaded = () => { readonly database: TestDatabase; readonly deps: Deps };

/** The day on which the demo of these tests is built: a Saturday, so that what happens on working days must be moved. */
export const demoDay = "2026-11-21";
