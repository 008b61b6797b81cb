/** What an address says about the rulebook: words looked for, a chapter, the language and the day of the figures. */
export type RulebookSearch = { text?: string; family?: string; language?: "es"; asOf?: string };

/** Reads it. By hand: a page needs no library for this. */
export function rulebookSearch(search: Record<string, unknown>): RulebookSearch {
  const { family, language, asOf } = search;
  // A part of a citation such as 361.45 reads as a number.
  const text = typeof search["text"] === "number" ? String(search["text"]) : search["text"];
  return {
    ...(typeof text === "string" && text !== "" ? { text: text.slice(0, 100) } : {}),
    ...(typeof family === "string" && /^[a-z-]{1,40}$/.test(family) ? { family } : {}),
    ...(language === "es" ? { language } : {}),
    ...(typeof asOf === "string" && /^\d{4}-\d\d-\d\d$/.test(asOf) ? { asOf } : {}),
  };
}
