import { exclusionFigures } from "./exclusion-figures.ts";
import { employerFigures } from "./employer-figures.ts";
import { exitFigures } from "./exit-figures.ts";
import { supportFigures } from "./support-figures.ts";
import { workFigures } from "./work-figures.ts";

/** What records show of items that no figure decides, each counted from its rows: for the reviewer to weigh, never a score. */
export const reviewerFigures = {
  ...exclusionFigures,
  ...workFigures,
  ...employerFigures,
  ...supportFigures,
  ...exitFigures,
} as const;
