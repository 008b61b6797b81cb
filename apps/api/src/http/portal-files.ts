import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type MiddlewareHandler } from "hono";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HttpEnv } from "./http-env.ts";
import { plainPage } from "./plain-page.ts";

const forever = "public, max-age=31536000, immutable";

/** How long a file that was found may be kept; what is missing is never kept. */
const kept =
  (cacheControl: string): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    await next();
    c.res.headers.set("Cache-Control", c.res.ok ? cacheControl : "no-store");
  };

/**
 * Serves a portal's build under `/<portal>/`: hashed files for ever, everything else never kept, and
 * the page itself for each address of the portal. A missing file stays missing; only pages fall back.
 * Files that were compressed beforehand (`.br`, `.gz` beside them) are sent as they are.
 *
 * @param directory the build (`dist`) of the portal; when it is not there, its page says so.
 * @param demo tells the page that this is a demo, so that its sign-in leads to the guide at `/`.
 */
export function portalFiles(
  portal: "supervisor" | "counselor",
  directory: string,
  demo = false,
): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  if (!existsSync(directory)) {
    app.get("/*", kept("no-store"), (c) =>
      c.html(
        plainPage(
          "Not built yet",
          `<p>The ${portal} portal has not been built. Stop the product and start it with <code>npm start</code>.</p>`,
        ),
        503,
      ),
    );
    return app;
  }
  const file = serveStatic<HttpEnv>({
    root: directory,
    precompressed: true,
    rewriteRequestPath: (path) => path.slice(`/${portal}`.length),
  });
  const page = join(directory, "index.html");

  app.get("/assets/*", kept(forever), file, (c) => c.text("There is no such file.", 404));
  // Icons and the like beside the page: a name with a dot is a file and never a page.
  app.get("/:file{[^/]+\\.[a-z0-9]+}", kept("no-store"), file, (c) => c.text("There is no such file.", 404));
  app.get("/*", kept("no-store"), async (c) => {
    const text = await readFile(page, "utf8");
    return c.html(demo ? text.replace("</head>", '<meta name="ips-demo-guide" content="/"></head>') : text);
  });
  return app;
}
