import { tidy } from "./normalise.ts";

/**
 * First and last name from one cell: `Rivera, Donna` or `Donna Rivera`. Without a comma the last word is taken
 * as the last name, which the preview shows. Null when there are not two parts.
 *
 * @example
 * splitPersonName("Rivera, Donna"); // => { first: "Donna", last: "Rivera" }
 */
export function splitPersonName(text: string): { first: string; last: string } | null {
  const name = tidy(text);
  const comma = name.indexOf(",");
  const [first, last] =
    comma >= 0
      ? [name.slice(comma + 1).trim(), name.slice(0, comma).trim()]
      : [name.slice(0, name.lastIndexOf(" ")).trim(), name.slice(name.lastIndexOf(" ") + 1)];
  return first === "" || last === "" || (comma < 0 && !name.includes(" ")) ? null : { first, last };
}
