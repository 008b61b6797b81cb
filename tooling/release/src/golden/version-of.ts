import { readFileSync } from "node:fs";
import type { RulePackage } from "../asked/rule-functions.ts";

/** The version that a package's manifest says. */
export function versionOf(name: RulePackage): string {
  const path = new URL(`../../../../packages/${name.slice("@ips/".length)}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version;
}
