import { expect, type Page } from "@playwright/test";

/** Waits until the page shows what it is about: its heading is there and nothing in it says "busy". */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}
