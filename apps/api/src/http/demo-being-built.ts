import { Hono } from "hono";
import type { Settings } from "../env.ts";
import type { DemoMaking } from "../installation/demo-making.ts";
import type { HttpEnv } from "./http-env.ts";
import { plainPage, plainStyle } from "./plain-page.ts";
import { protectiveHeaders } from "./protective-headers.ts";

/** Where the page asks how far the demo is; unknown to the product itself, which is how the page learns that it is there. */
const asked = "/demo-being-built.json";

const script = `
const bar = document.querySelector("progress");
const text = document.querySelector("#far");
const status = document.querySelector("[role=status]");
const again = () => setTimeout(look, 500);
async function look() {
  const answer = await fetch("${asked}", { cache: "no-store" }).catch(() => null);
  if (answer === null) return again();
  if (!answer.ok) return location.reload();
  const { percent, what, seconds } = await answer.json();
  bar.value = percent;
  text.textContent = percent + " % · " + what + " · " + seconds + " s";
  document.title = "The demo is being built: " + percent + " %";
  const heard = Math.floor(percent / 25) * 25 + " %";
  if (status.textContent !== heard) status.textContent = heard;
  again();
}
look();
`.trim();

/**
 * What the server answers while it builds the demo: on every page how far it is, which then goes on to the page that
 * was asked for by itself; on the API and on `/healthz` that it is not there yet.
 */
export function demoBeingBuilt(settings: Pick<Settings, "baseUrl">, making: DemoMaking): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.use(protectiveHeaders(settings), async (c, next) => {
    await next();
    c.res.headers.set("Cache-Control", "no-store");
  });
  app.get(asked, (c) => c.json(making.now()));
  app.get("/demo-being-built.js", (c) =>
    c.body(script, 200, { "Content-Type": "text/javascript; charset=utf-8" }),
  );
  app.get("/plain.css", (c) => c.body(plainStyle, 200, { "Content-Type": "text/css; charset=utf-8" }));
  app.get("/healthz", (c) => c.json({ demo: "being-built", ...making.now() }, 503, { "Retry-After": "2" }));
  app.all("/api/*", (c) =>
    c.json({ code: "unavailable", facts: {}, fields: [] }, 503, { "Retry-After": "2" }),
  );
  app.notFound((c) => {
    const { percent, what, seconds } = making.now();
    c.header("Retry-After", "2");
    return c.html(
      plainPage(
        `The demo is being built: ${percent} %`,
        `<p><progress max="100" value="${percent}" aria-label="How much of the demo is there"></progress></p>
<p id="far">${percent} % · ${what} · ${seconds} s</p><p role="status" class="heard"></p>
<p>Invented agencies with invented people, and a year of their work. This happens once and takes less than a minute; this page then goes on by itself.</p>
<noscript><p><a href="">Look again</a></p></noscript><script src="/demo-being-built.js" type="module"></script>`,
      ),
      503,
    );
  });
  return app;
}
