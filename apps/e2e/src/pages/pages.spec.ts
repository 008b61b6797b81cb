import { expectNoAxeViolations, expectReadableColours } from "../harness/axe.ts";
import { collectErrors } from "../harness/console-errors.ts";
import { expectSkipLink, keyboardWalk } from "../harness/keyboard-walk.ts";
import { expectNoSidewaysScroll } from "../harness/no-sideways-scroll.ts";
import { expectLightScripts, mostScript } from "../harness/script-weight.ts";
import { samePageNarrower } from "../harness/same-page-narrower.ts";
import { settled } from "../harness/settled.ts";
import { expect, test } from "../harness/test.ts";
import { publicPages, routes } from "../routes.ts";

// Recording every key of the walks was a third of the time; a finding here names its element by itself.
test.use({ trace: "off" });

const phone = { width: 390, height: 844 };
const narrow = { width: 320, height: 640 };

// One load carries everything that is asked of a page: loading it again for each question was most of the time.
for (const { as, path } of routes) {
  test(`${path}, as ${as}: no errors, keyboard alone, no accessibility findings in light, dark and on a phone, fits 320 pixels, light to load`, async ({
    page,
    signInAs,
    open,
  }) => {
    const errors = collectErrors(page);
    await test.step("opens", async () => {
      await signInAs(page, as);
      await open(page, path);
    });
    await test.step("has no accessibility findings on a desk screen", () => expectNoAxeViolations(page));
    await test.step("is light enough for a first use, with what comes once it stands", async () => {
      await page.waitForFunction(lateScriptCame);
      await expectLightScripts(page, path.endsWith("/today") ? mostScript.firstUse : mostScript.anyPage);
    });
    await test.step("has a skip link that comes first and leads to the content", () => expectSkipLink(page));
    await test.step("can be walked through with the keyboard alone", async () => {
      expect(await keyboardWalk(page)).not.toEqual([]);
    });
    await test.step("can be read in dark mode", async () => {
      await page.emulateMedia({ colorScheme: "dark" });
      await expectReadableColours(page);
      await page.emulateMedia({ colorScheme: "light" });
    });
    await test.step("has no accessibility findings on a phone", async () => {
      const small = await samePageNarrower(page, phone);
      await expectNoAxeViolations(small);
      await expectNoSidewaysScroll(small);
      await test.step("fits 320 pixels", async () => {
        await small.setViewportSize(narrow);
        await expectNoSidewaysScroll(small);
      });
    });
    expect(errors).toEqual([]);
  });
}

/** The last that a page behind the sign-in loads by itself, a second after it stands. */
function lateScriptCame(): boolean {
  return performance.getEntriesByType("resource").some(({ name }) => name.includes("/session-watch-"));
}

for (const { path, scripts } of publicPages) {
  test(`${path} is open to everybody, without accessibility findings, on a desk screen and on a phone`, async ({
    page,
  }) => {
    const errors = collectErrors(page);
    await page.goto(path);
    await settled(page);
    if (scripts) await expectLightScripts(page, mostScript.firstUse);
    else await expect(page.locator("script")).toHaveCount(0);
    await expectNoAxeViolations(page);
    await keyboardWalk(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectReadableColours(page);
    await page.setViewportSize(phone);
    await expectNoAxeViolations(page);
    await page.setViewportSize(narrow);
    await expectNoSidewaysScroll(page);
    expect(errors).toEqual([]);
  });
}
