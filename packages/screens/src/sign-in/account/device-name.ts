/**
 * What a browser is called, as it says of itself.
 *
 * @example
 * deviceName({ browser: "Chrome", system: "Windows" }); // => "Chrome on Windows"
 */
export function deviceName({ browser, system }: { browser: string | null; system: string | null }): string {
  if (browser === null) return system === null ? "A browser" : `A browser on ${system}`;
  return system === null ? browser : `${browser} on ${system}`;
}
