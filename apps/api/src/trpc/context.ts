import type { Deps } from "../deps.ts";
import type { LiveSession } from "../auth/live-session.ts";
import type { Caller } from "../auth/sign-in-event.ts";
import type { SharedReads } from "../query/shared-reads.ts";

/** What every procedure starts from: one per HTTP request, shared by the calls of a batch. */
export type RequestContext = {
  readonly deps: Deps;
  readonly requestId: string;
  readonly caller: Caller;
  /** Loads the session, once per request however many procedures ask. */
  readonly loadSession: () => Promise<LiveSession | null>;
  /** What the reading procedures of a batch share; nothing where there is one, or where they write. */
  readonly reads?: SharedReads;
};
