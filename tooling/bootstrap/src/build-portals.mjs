import { run } from "./run.mjs";
import { PlainError, say, Stopped } from "./say.mjs";
import { toolEnvironment } from "./tool-environment.mjs";

/** Builds both portals; unchanged sources come from the cache in well under a second. */
export async function buildPortals() {
  say("Building the portals (cached when their sources did not change) …");
  const args = ["run", "build", "--filter=@ips/supervisor-portal", "--filter=@ips/counselor-portal"];
  const { code, stopped, output } = await run("turbo", [...args, "--output-logs=errors-only"], {
    env: toolEnvironment(process.env),
    capture: true,
  });
  if (stopped) throw new Stopped();
  if (code !== 0) {
    process.stderr.write(output);
    throw new PlainError(
      "The portals could not be built; the message above says where. A clean checkout of the main branch " +
        "builds: if you changed nothing, delete node_modules and the dist folders and try again.",
    );
  }
}
