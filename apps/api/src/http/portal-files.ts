import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HttpEnv } from "./http-env.ts";
import { plainPage } from "./plain-page.ts";

const noStore = "no-store";
const forever = "public, max-age=31536000, immutable";

/**
 * Serves a portal's build under `/<portal>/`: hashed files for ever, everything else never kept, and
 * the page itself for each address of the portal. A missing file stays missing; only pages fall back.
 * Files that were compressed beforehand (`.br`, `.gz` beside them) are sent as they are.
 *
 * @param directory the build (`dist`) of the portal; may be absent until it is built.
 */
export function portalFiles(portal: "supervisor" | "counselor", directory: string): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  const withoutPortal = (path: string) => path.slice(`/${portal}`.length);

  app.get(
    "/assets/*",
    serveStatic<HttpEnv>({
      root: directory,
      precompressed: true,
      rewriteRequestPath: withoutPortal,
      onFound: (_path, c) => c.header("Cache-Control", forever),
    }),
    (c) => {
      c.header("Cache-Control", noStore);
      return c.text("There is no such file.", 404);
    },
  );

  // Icons and the like beside the page; a name with a dot is a file and never a page.
  app.get(
    "/:file{[^/]+\\.[a-z0-9]+}",
    serveStatic<HttpEnv>({ root: directory, precompressed: true, rewriteRequestPath: withoutPortal, onFound: (_path, c) => c.header("Cache-Control", noStore) }),
    (c) => c.text("There is no such file.", 404),
  );

  app.get("/*", async (c) => {
    c.header("Cache-Control", noStore);
    const page = join(directory, "index.html");
    if (!existsSync(page)) return c.html(plainPage("Not built yet", `<p>The ${portal} portal has not been built. Start the product with <code>npm start</code>.</p>`), 503);
    return c.html(await readFile(page, "utf8"));
  });
  return app;
}
