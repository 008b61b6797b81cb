import { createHash } from "node:crypto";

/**
 * The key of a thing by its name: a UUID version 7 of a moment whose random part comes from the name, so that the same
 * name has the same key in whatever order things are named.
 *
 * @param at milliseconds since 1970.
 */
export function namedKey(name: string, at: number): string {
  const tail = createHash("sha256").update(name).digest().subarray(0, 10);
  tail[0] = 0x70 | ((tail[0] ?? 0) & 0x0f);
  tail[2] = 0x80 | ((tail[2] ?? 0) & 0x3f);
  const time = at.toString(16).padStart(12, "0");
  const rest = tail.toString("hex");
  return [time.slice(0, 8), time.slice(8), rest.slice(0, 4), rest.slice(4, 8), rest.slice(8)].join("-");
}
