import type { Citation } from "@ips/domain";

/** The document that sets the eight pairs side by side. */
export const crosswalkDocument: Citation = {
  source: "IPS Supported Employment and State Vocational Rehabilitation: A Crosswalk (IPS Employment Center)",
  confidence: "verified",
};

/** What the principles ask of an IPS program. */
export const practicePrinciples: Citation = {
  source: "IPS Practice Principles, IPS Employment Center (January 28, 2026)",
  confidence: "verified",
};
