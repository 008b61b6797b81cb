import { test, type Page } from "@playwright/test";
import { settled } from "./settled.ts";

/**
 * The same page as somebody sees it on a screen of another size. A browser whose drawing process dies while the window is
 * made narrower (seen on the build server, never anywhere else) has said nothing of the page: then it is opened anew at that
 * size, and a page that cannot be drawn there dies again and fails its test. The report says that it happened.
 */
export async function samePageNarrower(
  page: Page,
  size: { readonly width: number; readonly height: number },
): Promise<Page> {
  const lost = new Promise<"lost">((resolve) => page.once("crash", () => resolve("lost")));
  const drawn = page.setViewportSize(size).then(() => settled(page));
  // Whatever a lost page still answers is not asked for.
  drawn.catch(() => undefined);
  if ((await Promise.race([drawn, lost])) !== "lost") return page;
  test.info().annotations.push({ type: "lost", description: `${page.url()} at ${size.width} pixels` });
  const again = await page.context().newPage();
  await again.setViewportSize(size);
  await again.goto(page.url());
  await settled(again);
  return again;
}
