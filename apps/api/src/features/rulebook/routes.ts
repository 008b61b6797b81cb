import { rulebookInput } from "@ips/contract";
import { languages } from "@ips/domain";
import { rulebookMarkdown } from "@ips/i18n";
import type { Context, Hono } from "hono";
import { badInput } from "../../errors/app-error.ts";
import { authorizedRoute } from "../../http/authorized-route.ts";
import type { HttpEnv } from "../../http/http-env.ts";
import { getRulebook } from "./get-rulebook.ts";

/** The rulebook as files. They tell of nobody, so they leave without a notice. */
export function rulebookRoutes(app: Hono<HttpEnv>): void {
  const asked = (c: Context<HttpEnv>) => {
    const input = rulebookInput.safeParse({ asOf: c.req.query("as-of") ?? null });
    if (!input.success) throw badInput({ "as-of": "date.impossible" });
    return getRulebook(c.var.acting, input.data);
  };

  app.get("/api/rulebook.json", authorizedRoute("rulebook.read", "rulebook.file"), async (c) => {
    const document = await asked(c);
    c.header("Content-Type", "application/json; charset=utf-8");
    return c.body(`${JSON.stringify(document, null, 2)}\n`);
  });

  app.get("/api/rulebook.md", authorizedRoute("rulebook.read", "rulebook.file"), async (c) => {
    const language = languages.find((each) => each === c.req.query("language")) ?? "en";
    const document = await asked(c);
    c.header("Content-Type", "text/markdown; charset=utf-8");
    return c.body(rulebookMarkdown(document, language));
  });
}
