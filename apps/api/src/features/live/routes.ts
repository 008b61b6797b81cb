import type { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { z } from "zod";
import { sessionToken } from "../../auth/session-cookie.ts";
import { notFound } from "../../errors/app-error.ts";
import { authorizedRoute } from "../../http/authorized-route.ts";
import type { HttpEnv } from "../../http/http-env.ts";

const input = z.object({
  client: z.uuid().optional(),
  review: z.uuid().optional(),
  place: z.literal("plan").optional(),
  doing: z.enum(["reading", "editing"]).optional(),
});

/**
 * `GET /api/live`: server-sent events (`LiveEvents`) for one open page. Everybody is told of the records of their
 * program and of what is released to it; `client` is the record that the page shows, whose closing closes the stream; `review` the fidelity review
 * that it shows. A reviewer is told of that review alone.
 * Opening it is no sign of life of the person.
 */
export function liveRoutes(app: Hono<HttpEnv>): void {
  app.get("/api/live", authorizedRoute("live.open", "live"), async (c) => {
    const asked = input.safeParse(c.req.query());
    if (!asked.success) throw notFound();
    const { client = null, review = null, place = null, doing = null } = asked.data;
    const { deps, loadSession } = c.var.request;
    const token = sessionToken(deps, c.req.header("cookie"));
    const stream = await deps.live.open(await loadSession(), token, { client, review, place, doing });
    // A proxy that gathers answers would hold events back.
    c.header("X-Accel-Buffering", "no");
    return streamSSE(c, async (sse) => {
      sse.onAbort(() => deps.live.leave(stream));
      for await (const event of stream.events()) {
        if (sse.aborted) break;
        if (event) await sse.writeSSE({ event: event.name, data: JSON.stringify(event.data) });
        else await sse.write(": still here\n\n");
      }
      deps.live.leave(stream);
    });
  });
}
