import type { MiddlewareHandler } from "hono";
import type { Logger } from "../log.ts";
import type { HttpEnv } from "./http-env.ts";

/** One line a request: path without its query (a query may name a person), status, milliseconds. */
export function accessLog(log: Logger): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const start = performance.now();
    await next();
    log.info(
      {
        requestId: c.get("requestId"),
        method: c.req.method,
        path: c.req.path,
        status: c.res.status,
        ms: Math.round(performance.now() - start),
      },
      "answered",
    );
  };
}
