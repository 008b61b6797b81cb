import { createHash } from "node:crypto";

/** Plain data as JSON in which the order of keys says nothing: two equal values give the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(",")}}`;
}

/** SHA-256 over the answers for everybody, in the order of their ids, whichever order they were judged in. */
export function digestOf(answers: ReadonlyMap<string, unknown>): string {
  const hash = createHash("sha256");
  for (const id of [...answers.keys()].toSorted()) hash.update(`${id} ${canonicalJson(answers.get(id))}\n`);
  return hash.digest("hex");
}
