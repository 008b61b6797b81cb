import Bowser from "bowser";

/** What a browser says it is: "Chrome" on "Windows"; `null` where it does not say. */
export type DeviceWords = { readonly browser: string | null; readonly system: string | null };

/**
 * The browser and system of a user agent, for a list of one's devices. It is what the browser claims, and proves nothing.
 *
 * @example
 * deviceWords("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 … Chrome/141.0.0.0 Safari/537.36"); // => { browser: "Chrome", system: "Linux" }
 */
export function deviceWords(userAgent: string | null): DeviceWords {
  if (!userAgent) return { browser: null, system: null };
  const { browser, os } = Bowser.parse(userAgent);
  return { browser: browser.name || null, system: os.name || null };
}
