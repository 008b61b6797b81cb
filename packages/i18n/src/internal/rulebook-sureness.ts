import { weakestConfidence, type Citation, type CitationConfidence } from "@ips/domain";

/** How sure a rule is: of its least sure source; what is our own reading of a text is marked by itself and pulls nothing down. */
export function sureness(cites: readonly Citation[]): CitationConfidence {
  const texts = cites.filter(({ interpretation }) => interpretation === undefined);
  return weakestConfidence(texts.length > 0 ? texts : cites);
}
