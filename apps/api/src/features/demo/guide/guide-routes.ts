import type { Hono } from "hono";
import { readdirSync } from "node:fs";
import { z } from "zod";
import { portalOf } from "../../../auth/memberships.ts";
import type { Deps } from "../../../deps.ts";
import { badInput } from "../../../errors/app-error.ts";
import type { HttpEnv } from "../../../http/http-env.ts";
import { sameOriginOnly } from "../../../http/same-origin.ts";
import { demoStaff, untilOf, type DemoStaffKey } from "../cast.ts";
import { demoEmail, demoPassword } from "../sign-ins.ts";
import { readGuideFacts, type GuideFacts } from "./guide-facts.ts";
import { guidePage } from "./guide-page.ts";
import { guideStyle } from "./guide-style.ts";

const staffKeys = Object.keys(demoStaff) as DemoStaffKey[];

/** Who, and a page of one of the portals: never an address elsewhere. */
const signInForm = z.object({
  who: z.string().refine((who) => staffKeys.some((key) => key === who && untilOf(key) === null)),
  to: z.string().regex(/^\/(supervisor|counselor)\/[\w\-/]*$/),
});

/** How long what the guide says of today is kept. */
const keptMilliseconds = 20_000;

/**
 * The guided first page and the sign-in with one click. For a database that the demo made and no other: the caller asks
 * `deps.demo` first.
 *
 * @param portalBuild the folder of a portal's build, which brings the typeface.
 */
export function addDemoGuide(app: Hono<HttpEnv>, deps: Deps, portalBuild: string): void {
  let kept: { at: number; facts: Promise<GuideFacts> } | null = null;
  const facts = (): Promise<GuideFacts> => {
    const at = deps.clock.now().getTime();
    if (kept === null || at - kept.at > keptMilliseconds) kept = { at, facts: readGuideFacts(deps) };
    kept.facts.catch(() => (kept = null));
    return kept.facts;
  };
  const style = guideStyle(fontOf(portalBuild));

  app.get("/", async (c) => {
    c.header("Cache-Control", "no-store");
    const session = await c.var.request.loadSession().catch(() => null);
    const signedIn = session?.active
      ? { name: session.active.staff.name, portal: portalOf(session.active.agency.kind) }
      : null;
    return c.html(guidePage(await facts(), signedIn));
  });
  app.get("/demo/guide.css", (c) =>
    c.body(style, 200, { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "no-store" }),
  );
  app.post("/demo/sign-in", sameOriginOnly(deps.settings), async (c) => {
    const sent = signInForm.safeParse(await c.req.parseBody().catch(() => null));
    if (!sent.success) throw badInput({ who: "field.impossible" });
    const who = staffKeys.find((key) => key === sent.data.who);
    if (who === undefined) throw badInput({ who: "field.impossible" });
    // Through the same door as everybody: its limits, its log of sign-ins, its cookie.
    const answer = await app.fetch(
      new Request(new URL("/api/auth/sign-in/email", c.req.url), {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "user-agent": c.req.header("user-agent") ?? "",
          ...originOf(c.req.raw.headers),
        },
        body: JSON.stringify({ email: demoEmail(who), password: demoPassword }),
      }),
      c.env,
    );
    if (!answer.ok) return answer;
    for (const cookie of answer.headers.getSetCookie()) c.header("Set-Cookie", cookie, { append: true });
    return c.redirect(sent.data.to, 303);
  });
}

const originOf = (headers: Headers): Record<string, string> =>
  Object.fromEntries(
    ["origin", "host"].flatMap((name) => (headers.has(name) ? [[name, headers.get(name) ?? ""]] : [])),
  );

/** The address of the typeface among a portal's hashed files. */
function fontOf(portalBuild: string): string | null {
  try {
    const name = readdirSync(`${portalBuild}/assets`).find((file) =>
      /^public-sans-latin-wght.*\.woff2$/.test(file),
    );
    return name === undefined ? null : `/supervisor/assets/${name}`;
  } catch {
    return null;
  }
}
