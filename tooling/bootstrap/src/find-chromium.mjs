import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "chrome"];
const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The Chromium or Chrome that browser tests use: `CHROMIUM_PATH` when it is set, else the first one
 * installed that answers to `--version` (on some systems `chromium-browser` is only a pointer to a shop).
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {(path: string) => boolean} [runs] whether the program at the path starts
 * @returns {string | null} null when the machine has none
 * @throws when `CHROMIUM_PATH` names a program that does not start: a wish is not passed over in silence
 */
export function findChromium(env, runs = answersVersion) {
  const wished = env["CHROMIUM_PATH"];
  if (wished) {
    if (runs(wished)) return wished;
    throw new Error(`CHROMIUM_PATH is ${wished}, but no browser starts from there. Correct it or unset it.`);
  }
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...usualPlaces,
  ];
  return candidates.find((path) => runs(path)) ?? null;
}

/** @param {string} path */
function answersVersion(path) {
  return (
    existsSync(path) && spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0
  );
}
