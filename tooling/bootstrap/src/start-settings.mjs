import { PlainError } from "./say.mjs";

/**
 * What the words after `npm start --` ask for, as environment of the server.
 *
 * @param {readonly string[]} words
 * @returns {Record<string, string>}
 * @throws PlainError for a word that is not known.
 */
export function startSettings(words) {
  const unknown = words.filter((word) => word !== "--reset-demo");
  if (unknown.length > 0)
    throw new PlainError(
      `npm start does not know ${unknown.join(" ")}. It knows --reset-demo: the demo made anew.`,
    );
  return words.includes("--reset-demo") ? { IPS_RESET_DEMO: "1" } : {};
}
