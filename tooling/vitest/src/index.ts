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
