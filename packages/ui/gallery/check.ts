/**
 * Opens every page of the built gallery in Chromium, in both portals' colours, light and dark, wide and on a
 * phone; scans each with axe; looks for pages wider than the window; and with `--pictures <folder>` keeps
 * a picture of each. Ends with an error when anything was found.
 *
 * node gallery/check.ts [--pictures <folder>] [--only <page>]
 */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Page } from "@playwright/test";
import { preview } from "vite";

const { values } = parseArgs({ options: { pictures: { type: "string" }, only: { type: "string" } } });
const pages = ["today", "caseload", "client", "plan", "referrals", "form", "import", "parts"].filter(
  (page) => !values.only || page === values.only,
);
const windows = [
  { name: "1280", viewport: { width: 1280, height: 900 }, hasTouch: false },
  { name: "390", viewport: { width: 390, height: 844 }, hasTouch: true },
  { name: "320", viewport: { width: 320, height: 640 }, hasTouch: true },
  // A window of 1280 by 800 at 200 %.
  { name: "zoomed", viewport: { width: 640, height: 400 }, hasTouch: false },
];
const looks = [
  { portal: "supervisor", scheme: "light" },
  { portal: "supervisor", scheme: "dark" },
  { portal: "counselor", scheme: "light" },
  { portal: "counselor", scheme: "dark" },
] as const;

type Opening = { page: string; name: string; width?: string; open: (page: Page) => Promise<unknown> };
/** What only shows itself when something is pressed. */
const openings: Opening[] = [
  {
    page: "plan",
    name: "user-menu",
    open: (page) => page.getByRole("button", { name: /Ana Lopez|Eric Miller/ }).click(),
  },
  {
    page: "plan",
    name: "dialog",
    open: (page) => page.getByRole("button", { name: "Edit together" }).click(),
  },
  {
    page: "form",
    name: "confirm",
    open: (page) => page.getByRole("button", { name: "Discard draft" }).click(),
  },
  {
    page: "form",
    name: "combobox",
    open: async (page) => {
      await page.getByRole("combobox", { name: /Employer/ }).fill("e");
      await page.keyboard.press("ArrowDown");
    },
  },
  {
    page: "today",
    name: "search",
    width: "1280",
    open: async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("r");
      await page.keyboard.press("ArrowDown");
    },
  },
  {
    page: "today",
    name: "message",
    open: (page) => page.getByRole("button", { name: "Log contact" }).click(),
  },
  { page: "today", name: "keyboard", open: (page) => page.keyboard.press("?") },
  {
    page: "today",
    name: "navigation",
    width: "390",
    open: (page) => page.getByRole("button", { name: "Menu", exact: true }).click(),
  },
  { page: "today", name: "skip-link", open: (page) => page.keyboard.press("Tab") },
  {
    page: "client",
    name: "timeline",
    open: async (page) => {
      await page.locator("[role=option]").last().focus();
      await page.keyboard.press("ArrowLeft");
    },
  },
];

const system =
  process.env["CHROMIUM_PATH"] ??
  ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));
const server = await preview({
  configFile: join(import.meta.dirname, "vite.config.ts"),
  preview: { port: 0 },
  logLevel: "warn",
});
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({
  ...(system ? { executablePath: system } : {}),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
});
const found: string[] = [];
if (values.pictures) mkdirSync(values.pictures, { recursive: true });

for (const window of windows) {
  for (const look of looks) {
    const context = await browser.newContext({
      viewport: window.viewport,
      hasTouch: window.hasTouch,
      isMobile: window.hasTouch,
      colorScheme: look.scheme,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    page.on("pageerror", (error) => found.push(`${error}`));
    page.on("console", (message) => message.type() === "error" && found.push(message.text()));
    for (const name of pages) {
      const place = `${name} ${window.name} ${look.scheme}`;
      await page.goto(`${address}?page=${name}&portal=${look.portal}`);
      await page.locator("h1").waitFor();
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate((onlyFirst) => {
        const closed = [
          ...document.querySelectorAll<HTMLElement>("main .ips-disclosure__button[aria-expanded=false]"),
        ];
        for (const button of onlyFirst ? closed.slice(0, 1) : closed) button.click();
      }, name === "today");
      await scan(page, place);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) found.push(`${place}: ${over} px wider than the window`);
      if (values.pictures)
        await page.screenshot({
          path: join(values.pictures, `${name}-${window.name}-${look.portal}-${look.scheme}.png`),
          fullPage: true,
          ...(window.hasTouch ? { clip: { x: 0, y: 0, width: window.viewport.width, height: 1500 } } : {}),
        });
    }
    for (const opening of openings.filter(
      (one) => pages.includes(one.page) && (!one.width || one.width === window.name),
    )) {
      await page.goto(`${address}?page=${opening.page}&portal=${look.portal}`);
      await page.locator("h1").waitFor();
      await opening.open(page);
      await scan(page, `${opening.page} ${opening.name} ${window.name} ${look.scheme}`);
      if (values.pictures)
        await page.screenshot({
          path: join(
            values.pictures,
            `open-${opening.name}-${window.name}-${look.portal}-${look.scheme}.png`,
          ),
        });
    }
    await context.close();
  }
}
async function scan(page: Page, place: string): Promise<void> {
  const results = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  for (const violation of results.violations) {
    const nodes = violation.nodes.map(
      (node) => `${node.target.join(" ")} ${node.failureSummary?.split("\n").slice(1).join(" ")}`,
    );
    found.push(`${place}: ${violation.id}: ${nodes.slice(0, 3).join(" | ")}`);
  }
}

await browser.close();
await server.close();
console.log(
  found.length === 0
    ? `Nothing found on ${pages.length * windows.length * looks.length} pages.`
    : [...new Set(found)].join("\n"),
);
process.exit(found.length === 0 ? 0 : 1);
