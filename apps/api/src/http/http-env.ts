import type { HttpBindings } from "@hono/node-server";
import type { ActorContext } from "../actor-context.ts";
import type { RequestContext } from "../trpc/context.ts";

/** What travels with a request through Hono's handlers. */
export type HttpEnv = {
  Bindings: Partial<HttpBindings>;
  Variables: {
    requestId: string;
    /** The caller, the session (loaded when asked for) and the outside world. */
    request: RequestContext;
    /** Set by `authorizedRoute`. */
    acting: ActorContext;
  };
};
