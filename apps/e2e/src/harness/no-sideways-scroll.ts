import { expect, type Page } from "@playwright/test";

/** The page fits the window's width; what is wider scrolls inside its own box. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const clipped = (element: Element): boolean => {
      const parent = element.parentElement;
      if (parent === null || parent === document.body) return false;
      return getComputedStyle(parent).overflowX !== "visible" || clipped(parent);
    };
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > room + 1 && !clipped(element))
      .slice(0, 5)
      .map(
        (element) =>
          `${Math.round(element.getBoundingClientRect().right - room)} px: ${element.outerHTML.slice(0, 160)}`,
      )
      .concat(`The page is ${document.documentElement.scrollWidth - room} px too wide.`);
  });
  expect(wide).toEqual([]);
}
