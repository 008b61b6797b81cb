import { findChromium } from "@ips/bootstrap/find-chromium";
import { defineConfig } from "@playwright/test";

const executablePath = findChromium(process.env);
const onBuildServer = process.env["CI"] === "true";

export default defineConfig({
  testDir: "src",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results/artifacts",
  globalSetup: "./src/global-setup.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  // `npm test` names each test that needed its second try.
  retries: onBuildServer ? 1 : 0,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  use: {
    viewport: { width: 1280, height: 900 },
    actionTimeout: 15_000,
    // Recording costs a fifth of the time, and nobody can fetch a trace from the build server.
    trace: onBuildServer ? "off" : "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      // Without one installed, Playwright's own download is used.
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
