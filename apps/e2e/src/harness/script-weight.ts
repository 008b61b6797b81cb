import { gzipSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";

/**
 * What may come in scripts when nothing was loaded before, in bytes as gzip packs them: a phone on a slow network waits
 * for each. What comes once the page stands (the line of live updates, the watch over the session) counts, too.
 * `firstUse`: the sign-in and the page behind it; `anyPage`: a page whose address somebody was sent.
 */
export const mostScript = { firstUse: 150_000, anyPage: 180_000 } as const;

const known = new Map<string, number>();

/** The scripts that the open page has loaded, the frame's and its own, stay within what they may weigh. */
export async function expectLightScripts(page: Page, mostBytes: number): Promise<void> {
  const addresses = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => new URL(name).pathname.endsWith(".js")),
  );
  const scripts: { name: string; bytes: number }[] = [];
  for (const address of new Set(addresses)) {
    const bytes = known.get(address) ?? (await weigh(page, address));
    known.set(address, bytes);
    scripts.push({ name: new URL(address).pathname, bytes });
  }
  const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  const heaviest = scripts.toSorted((a, b) => b.bytes - a.bytes).slice(0, 8);
  expect(scripts.length, "a page without scripts was not measured").toBeGreaterThan(0);
  expect(
    total,
    `${total} bytes of script, at most:\n${heaviest.map(({ name, bytes }) => `${bytes} ${name}`).join("\n")}`,
  ).toBeLessThanOrEqual(mostBytes);
}

async function weigh(page: Page, address: string): Promise<number> {
  const answer = await page.request.get(address);
  return gzipSync(await answer.body()).byteLength;
}
