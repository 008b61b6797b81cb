import { findChromium } from "@ips/bootstrap/find-chromium";
import { defineConfig } from "@playwright/test";

const executablePath = findChromium(process.env);
const onBuildServer = process.env["CI"] === "true";

// Of the parts that Chromium loads with every window, those that belong to its own address bar: no window here has one, and
// each would take two more processes. A list of ours replaces Playwright's, so it repeats what that one says.
const withoutFeatures = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];

export default defineConfig({
  testDir: "src",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results/artifacts",
  globalSetup: "./src/global-setup.ts",
  fullyParallel: true,
  // One worker alone makes the pictures' own demo and takes them: at the end the other would have nothing left to do.
  projects: [
    { name: "pictures", testMatch: "**/pictures/*.spec.ts" },
    { name: "portals", testIgnore: "**/pictures/*.spec.ts" },
  ],
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
        `--disable-features=${withoutFeatures.join(",")}`,
      ],
    },
  },
});
