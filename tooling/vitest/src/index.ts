import { defineConfig, type ViteUserConfig } from "vitest/config";

/**
 * The test settings every package shares: tests sit beside their subject, read live source through
 * the `@ips/source` condition, and fail on a stray `only`.
 */
export function packageTests(overrides: ViteUserConfig["test"] = {}): ViteUserConfig {
  return defineConfig({
    resolve: { conditions: ["@ips/source"] },
    ssr: { resolve: { conditions: ["@ips/source"] } },
    test: {
      include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
      allowOnly: false,
      ...overrides,
    },
  });
}
