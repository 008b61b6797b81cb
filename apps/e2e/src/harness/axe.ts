import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The rules whose answer depends on the colours of the page. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** Scans the page as it stands against WCAG 2.2 A and AA; a finding names the rule and the elements. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await expectNone(page, { type: "tag", values: rules });
}

/** Scans the colours alone: for a page in dark mode that was scanned whole in light. */
export async function expectReadableColours(page: Page): Promise<void> {
  await expectNone(page, { type: "rule", values: colourRules });
}

async function expectNone(page: Page, runOnly: axe.RunOnly): Promise<void> {
  await stillness(page);
  // Half a megabyte of program: it is read once a page, and not once and again for each of its scans.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  // The portals have no frames, so the page itself is all there is to scan.
  const found = await page.evaluate(
    async (options) => {
      const scanner = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations } = await scanner.run(document, options);
      return violations.map(({ id, help, nodes }) => ({
        id,
        help,
        elements: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ""}`),
      }));
    },
    { runOnly, resultTypes: ["violations" as const] },
  );
  expect(found).toEqual([]);
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
