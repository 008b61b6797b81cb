// `pnpm pictures` takes the pictures of the README anew, from a demo made for one fixed day; `pnpm pictures check` says
// which of them no longer look like their page.
import { runBrowserTests } from "./src/browser-tests.mjs";
import { ensureInstalled } from "./src/install.mjs";
import { runMain } from "./src/say.mjs";

await runMain(async () => {
  await ensureInstalled();
  const task = process.argv[2] === "check" ? "check" : "renew";
  const done = await runBrowserTests(10 * 60, { only: ["src/pictures"], env: { IPS_PICTURES: task } });
  return done ? 0 : 1;
});
