import { trpcServer } from "@hono/trpc-server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { requestId } from "hono/request-id";
import { fileURLToPath } from "node:url";
import { authRoutes } from "../auth/auth-routes.ts";
import { portalOf } from "../auth/memberships.ts";
import type { Deps } from "../deps.ts";
import { AppError, notFound } from "../errors/app-error.ts";
import { refusalOf } from "../errors/refusal-of.ts";
import { addDemoGuide } from "../features/demo/guide/guide-routes.ts";
import { readHealth } from "../features/health/read-health.ts";
import { batchReads } from "../trpc/batch-reads.ts";
import type { RequestContext } from "../trpc/context.ts";
import { appRouter } from "../trpc/root.ts";
import { accessLog } from "./access-log.ts";
import { answerRefusal } from "./answer-refusal.ts";
import { featureRoutes } from "./feature-routes.ts";
import type { HttpEnv } from "./http-env.ts";
import { choosePortalPage, plainPage, plainStyle } from "./plain-page.ts";
import { portalFiles } from "./portal-files.ts";
import { protectiveHeaders } from "./protective-headers.ts";
import { requestContext } from "./request-context.ts";
import { sameOriginOnly } from "./same-origin.ts";

const megabyte = 1024 * 1024;
const tooLarge = () => {
  throw new AppError("PAYLOAD_TOO_LARGE", "too-large");
};
const builtPortal = (portal: string) =>
  fileURLToPath(new URL(`../../../${portal}-portal/dist`, import.meta.url));

/** Where the portals' builds are; a test may give others. */
export type Portals = { readonly supervisor: string; readonly counselor: string };

/**
 * The whole of HTTP: the API under `/api`, both portals' builds, `/healthz` and the page that leads to
 * a portal. Whatever goes wrong is answered in JSON with a typed code under `/api`, never with a stack.
 */
export function makeApp(
  deps: Deps,
  portals: Portals = { supervisor: builtPortal("supervisor"), counselor: builtPortal("counselor") },
): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.use(requestId({ limitLength: 64 }), accessLog(deps.log), protectiveHeaders(deps.settings), compress());
  app.use(async (c, next) => {
    c.set("request", requestContext(deps, c));
    await next();
    // Set afterwards, because a procedure's answer comes with headers of its own.
    c.res.headers.set("X-Request-Id", c.get("requestId"));
    if (c.req.path.startsWith("/api/")) c.res.headers.set("Cache-Control", "no-store");
  });

  app.use("/api/*", sameOriginOnly(deps.settings));
  app.use("/api/auth/*", bodyLimit({ maxSize: 16 * 1024, onError: tooLarge }));
  app.use("/api/trpc/*", bodyLimit({ maxSize: megabyte, onError: tooLarge }));
  app.route("/api/auth", authRoutes(deps));
  app.use(
    "/api/trpc/*",
    trpcServer({
      endpoint: "/api/trpc",
      router: appRouter,
      // Portals send queries as POST too, so that no name that was searched for stands in an address.
      allowMethodOverride: true,
      maxBatchSize: 20,
      createContext: ({ info }, c) => ({
        ...(c.get("request") as RequestContext),
        ...batchReads(deps.database.app, info),
      }),
      responseMeta: ({ errors }) => {
        const retryAfter = Math.max(0, ...errors.map((error) => refusalOf(error).retryAfter ?? 0));
        return retryAfter > 0 ? { headers: { "Retry-After": String(retryAfter) } } : {};
      },
    }),
  );
  for (const add of featureRoutes) add(app);
  app.all("/api/*", () => {
    throw notFound();
  });

  app.get("/healthz", async (c) => {
    c.header("Cache-Control", "no-store");
    const health = await readHealth(deps);
    return c.json(health, health.database === "up" ? 200 : 503);
  });
  app.get("/plain.css", (c) =>
    c.body(plainStyle, 200, {
      "Content-Type": "text/css; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    }),
  );
  app.get("/supervisor", (c) => c.redirect("/supervisor/", 308));
  app.get("/counselor", (c) => c.redirect("/counselor/", 308));
  app.route("/supervisor", portalFiles("supervisor", portals.supervisor, deps.demo));
  app.route("/counselor", portalFiles("counselor", portals.counselor, deps.demo));
  if (deps.demo) addDemoGuide(app, deps, portals.supervisor);
  app.get("/", async (c) => {
    c.header("Cache-Control", "no-store");
    const session = await c.var.request.loadSession().catch(() => null);
    return session?.active
      ? c.redirect(`/${portalOf(session.active.agency.kind)}/`)
      : c.html(choosePortalPage);
  });

  app.notFound((c) =>
    c.html(plainPage("There is no such page", '<p><a href="/">Choose a portal</a></p>'), 404),
  );
  app.onError((error, c) => {
    const refusal = refusalOf(error);
    if (refusal.kind === "INTERNAL_SERVER_ERROR")
      deps.log.error({ requestId: c.get("requestId"), path: c.req.path, error }, "a request failed");
    return answerRefusal(c, refusal);
  });
  return app;
}
