import { expect, type Page } from "@playwright/test";

/**
 * Waits until the page shows what it is about: its heading is there, no shape of what is still coming is
 * left, and nothing in it says that it is busy.
 */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible({ timeout: 20_000 });
  await expect(page.locator(".ips-skeleton__bone, [aria-busy='true']")).toHaveCount(0, { timeout: 20_000 });
}
