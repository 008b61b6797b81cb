import type { Page } from "@playwright/test";
import { desk, phone, pictures } from "./picture-list.ts";
import { differingShare, keepPicture, shareThatDiffers } from "./picture-file.ts";
import { expect, test } from "./picture-test.ts";
import { picturesTask } from "./pictures-task.ts";

/** As much of a picture may differ before it is out of date: a name, a time of day, a mark. */
const mostDiffering = 0.04;

/** A picture that differs by no more than a time of day stays as it is, so that taking them twice changes nothing. */
const sameEnough = 0.005;

// One after the other, and so on one server.
// A picture that is out of date is so the second time as well, and each new try would build the demo anew.
test.describe.configure({ mode: "default", retries: 0 });

for (const { name, as, path, size, shows, beside } of pictures) {
  test(`the README's picture ${name} shows what it is there for`, async ({
    browser,
    page,
    signInAs,
    open,
  }) => {
    const other = beside ? await browser.newContext({ viewport: desk }) : null;
    if (other && beside) {
      const theirs = await other.newPage();
      await signInAs(theirs, beside.as);
      await open(theirs, beside.path);
    }
    await page.setViewportSize(size);
    await signInAs(page, as);
    await open(page, path);
    await expect(page.getByText(shows).filter({ visible: true }).first()).toBeVisible();
    await stand(page);
    const png = await page.screenshot({ animations: "disabled", caret: "hide" });
    // An empty page: those of the portals may not read pictures that the test brings.
    const darkroom = await (await browser.newContext()).newPage();
    const share = await shareThatDiffers(darkroom, name, png);
    if (picturesTask === "check")
      expect(
        share,
        `docs/screenshots/${name}.webp is out of date; \`npx pnpm pictures\` takes it anew`,
      ).toBeLessThanOrEqual(mostDiffering);
    else if (share > sameEnough) await keepPicture(darkroom, name, png);
    await darkroom.context().close();
    await other?.close();
  });
}

test("a picture differs by what came or went, not by how letters are drawn", async ({ page }) => {
  const shot = async (html: string) => {
    await page.setContent(html);
    const bytes = await page.screenshot();
    return `data:image/png;base64,${bytes.toString("base64")}`;
  };
  await page.setViewportSize(phone);
  const text = `<p style="font: 16px sans-serif">${"Log a contact in twenty seconds. ".repeat(20)}</p>`;
  const plain = await shot(text);
  const smoothed = await shot(text.replace("16px", "16.02px"));
  const grown = await shot(`${text}<div style="height: 200px; background: teal"></div>`);
  expect(await differingShare(page, plain, plain)).toBe(0);
  expect(await differingShare(page, plain, smoothed)).toBeLessThanOrEqual(mostDiffering);
  expect(await differingShare(page, plain, grown)).toBeGreaterThan(mostDiffering);
  await page.setViewportSize(desk);
  expect(await differingShare(page, plain, await shot(text))).toBe(1);
});

/** Waits until fonts are there and nothing moves, and puts the focus where it shows nowhere. */
async function stand(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}
