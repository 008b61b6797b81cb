/** How sure we are of a stated fact: the text itself or several sources; one source; nobody has checked it. */
export const citationConfidences = ["verified", "single-source", "unverified"] as const;

/** One of {@link citationConfidences}. */
export type CitationConfidence = (typeof citationConfidences)[number];

/** Where a rule or a figure comes from. */
export type Citation = {
  source: string;
  url?: string;
  confidence: CitationConfidence;
  note?: string;
  /** Set where this is our reading and not the text's own words: who decided, and when. */
  interpretation?: { by: string; on: string };
};
