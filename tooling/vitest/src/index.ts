import { availableParallelism } from "node:os";
import { defineConfig, type ViteUserConfig } from "vitest/config";

/**
 * The test settings every package shares: tests sit beside their subject, read live source through
 * the `@ips/source` condition, and fail on a stray `only`. Each run also leaves a report in
 * `test-results/vitest.json`, from which `npm test` counts.
 */
export function packageTests(overrides: ViteUserConfig["test"] = {}): ViteUserConfig {
  return defineConfig({
    resolve: { conditions: ["@ips/source"] },
    ssr: { resolve: { conditions: ["@ips/source"] } },
    test: {
      include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
      allowOnly: false,
      reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
      ...overrides,
    },
  });
}

/**
 * The settings of packages whose tests have a PostgreSQL database each. Files share a process, so that the server's
 * libraries are loaded once and not eighty times, and even two processors run two files: one of them waits for its
 * database most of the time. On the build server, whose neighbours nobody knows, a test has a second try; `npm test`
 * names each that needed it.
 */
export function databaseTests(overrides: ViteUserConfig["test"] = {}): ViteUserConfig {
  return packageTests({
    isolate: false,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    retry: process.env["CI"] === "true" ? 1 : 0,
    ...overrides,
  });
}

/** The settings of packages whose tests need a page: one for all files, which every test leaves as it found it. */
export function pageTests(overrides: ViteUserConfig["test"] = {}): ViteUserConfig {
  return packageTests({ environment: "jsdom", isolate: false, ...overrides });
}
