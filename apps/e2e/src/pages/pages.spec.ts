import { expectNoAxeViolations } from "../harness/axe.ts";
import { collectErrors } from "../harness/console-errors.ts";
import { expectSkipLink, keyboardWalk } from "../harness/keyboard-walk.ts";
import { expectNoSidewaysScroll } from "../harness/no-sideways-scroll.ts";
import { settled } from "../harness/settled.ts";
import { expect, test } from "../harness/test.ts";
import { publicPaths, routes } from "../routes.ts";

const desk = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
const narrow = { width: 320, height: 640 };

for (const { as, path } of routes) {
  test.describe(`${path}, as ${as}`, () => {
    test.beforeEach(async ({ page, signInAs, open }) => {
      await signInAs(page, as);
      await open(page, path);
    });

    test("has no accessibility findings on a desk screen, in light and in dark, and no errors", async ({
      page,
    }) => {
      const errors = collectErrors(page);
      await page.reload();
      await settled(page);
      await expectNoAxeViolations(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectNoAxeViolations(page);
      expect(errors).toEqual([]);
    });

    test("has no accessibility findings on a phone and fits 320 pixels", async ({ page }) => {
      await page.setViewportSize(phone);
      await settled(page);
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
      await page.setViewportSize(narrow);
      await expectNoSidewaysScroll(page);
    });

    test("can be walked through with the keyboard alone", async ({ page }) => {
      await page.setViewportSize(desk);
      await expectSkipLink(page);
      await page.reload();
      await settled(page);
      expect(await keyboardWalk(page)).not.toEqual([]);
    });
  });
}

for (const path of publicPaths) {
  test(`${path} is open to everybody, without accessibility findings, on a desk screen and on a phone`, async ({
    page,
  }) => {
    const errors = collectErrors(page);
    await page.goto(path);
    await settled(page);
    await expectNoAxeViolations(page);
    await keyboardWalk(page);
    await page.setViewportSize(phone);
    await expectNoAxeViolations(page);
    await page.setViewportSize(narrow);
    await expectNoSidewaysScroll(page);
    expect(errors).toEqual([]);
  });
}
