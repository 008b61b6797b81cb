// `npm start`: installs, builds the portals and runs the server, with nothing but Node 20 and git on the machine.
import { join } from "node:path";
import { buildPortals } from "./src/build-portals.mjs";
import { ensureInstalled } from "./src/install.mjs";
import { binFolder } from "./src/paths.mjs";
import { run } from "./src/run.mjs";
import { startSettings } from "./src/start-settings.mjs";
import { runMain, say } from "./src/say.mjs";
import { toolEnvironment } from "./src/tool-environment.mjs";

await runMain(async () => {
  const settings = startSettings(process.argv.slice(2));
  await ensureInstalled();
  await buildPortals();
  say("Starting the server …");
  const { code } = await run(join(binFolder, "node"), ["--conditions=@ips/source", "apps/api/src/main.ts"], {
    env: { ...toolEnvironment(process.env), ...settings },
  });
  return code;
});
