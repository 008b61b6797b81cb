import type { Recorded } from "./recorder.ts";

/** A UUIDv7 of this moment or later: a key that the request itself made. */
function isFresh(value: string, since: number): boolean {
  const hex = /^([0-9a-f]{8})-([0-9a-f]{4})-7/.exec(value);
  return hex !== null && Number.parseInt(`${hex[1]}${hex[2]}`, 16) >= since;
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Text as an SQL literal without a colon, which pgbench would read as one of its variables. */
const literal = (text: string): string =>
  `E'${text.replaceAll("\\", "\\\\").replaceAll("'", "''").replaceAll(":", "\\x3a")}'`;

/**
 * One request as a script of pgbench: the same statements as the application sent, with their values written in. Keys
 * that the request made are made anew each time, so that an insert inserts.
 *
 * @param since when the request began, in milliseconds: younger keys are its own.
 */
export function rawScript(statements: readonly Recorded[], since: number): string {
  return (
    statements
      .filter(({ role }) => role === "ips_app")
      // Procedures of one batch run side by side; here their transactions follow one another.
      .toSorted((a, b) => a.connection - b.connection)
      .map(({ text, values }) => {
        const written = text
          // Constants of the statement itself: no colon may stand in them either.
          .replace(/'(?:[^']|'')*'/g, (constant) =>
            constant.includes(":") ? literal(constant.slice(1, -1).replaceAll("''", "'")) : constant,
          )
          .replace(/\$(\d+)/g, (_, number: string) => valueOf(values[Number(number) - 1] ?? null, since));
        return `${written.replaceAll(/\s*\n\s*/g, " ").trim()};`;
      })
      .join("\n")
  );
}

function valueOf(value: string | null, since: number): string {
  if (value === null) return "null";
  if (isFresh(value, since)) return "uuidv7()";
  const keys = value.startsWith("{") ? (value.match(uuid) ?? []) : [];
  if (keys.length > 0 && keys.every((key) => isFresh(key, since)))
    return `array[${keys.map(() => "uuidv7()").join(",")}]`;
  return literal(value);
}
