import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The rules whose answer depends on the colours of the page. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** Scans the page as it stands against WCAG 2.2 A and AA; a finding names the rule and the elements. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await expectNone(page, (scan) => scan.withTags(rules));
}

/** Scans the colours alone: for a page in dark mode that was scanned whole in light. */
export async function expectReadableColours(page: Page): Promise<void> {
  await expectNone(page, (scan) => scan.withRules(colourRules));
}

async function expectNone(page: Page, choose: (scan: AxeBuilder) => AxeBuilder): Promise<void> {
  await stillness(page);
  // The portals have no frames: a scan in the page itself saves opening a second one for each.
  const scan = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  const { violations } = await choose(scan).analyze();
  const told = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    elements: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ""}`),
  }));
  expect(told).toEqual([]);
}

/** Waits until colours that are changing (into dark mode, say) have changed. */
async function stillness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    // What runs with scrolling and not with time never finishes.
    const running = document.getAnimations().filter(({ timeline }) => timeline === document.timeline);
    await Promise.allSettled(running.map((animation) => animation.finished));
  });
}
