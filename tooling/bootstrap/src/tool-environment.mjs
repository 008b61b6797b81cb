import { delimiter, join } from "node:path";
import { binFolder, root } from "./paths.mjs";

/**
 * The environment for everything that runs after the install: the workspace's own tools first in PATH, so
 * that the pinned Node runs them, and no tool reports home. Node keeps what it has compiled, since the same program is
 * started many times. Where the output goes to a file, it is plain.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(env) {
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  return {
    ...env,
    [pathName]: [binFolder, env[pathName]].filter(Boolean).join(delimiter),
    NODE_COMPILE_CACHE: env["NODE_COMPILE_CACHE"] ?? join(root, "node_modules", ".cache", "node-compile"),
    DO_NOT_TRACK: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }),
  };
}
