import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";

const folder = fileURLToPath(new URL("../../../../docs/screenshots/", import.meta.url));

/** Whether this run renews the pictures of the README. */
export const renewsScreenshots = process.env["IPS_SCREENSHOTS"] === "1";

/** Renews the picture of a page for the README, when this run was asked to. */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  if (!renewsScreenshots) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}${name}.png`, animations: "disabled" });
}
