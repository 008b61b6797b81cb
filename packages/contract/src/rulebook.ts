import {
  citationConfidences,
  clockExceptions,
  decisionIds,
  figureUnits,
  ruleIds,
  rulebookFamilies,
} from "@ips/domain";
import { fidelityRulebook, fidelityRuleFamilies } from "@ips/fidelity";
import { z } from "zod";
import { plainDate } from "./common.ts";

/** A text in both languages; Spanish is a translation that nobody has signed off. */
const words = z.object({ en: z.string(), es: z.string() });

const source = z.object({
  source: z.string(),
  url: z.string().nullable(),
  confidence: z.enum(citationConfidences),
  note: z.string().nullable(),
  /** Set where it is our reading and not the text's own words. */
  interpretation: z.object({ by: z.string(), on: plainDate }).nullable(),
});

const figureRow = z.object({ from: plainDate, value: z.number(), text: words, source });

const figure = z.object({
  id: z.string(),
  name: words,
  unit: z.enum(figureUnits),
  /** After this day somebody looks again; the figure stays in force. */
  reviewBy: plainDate.nullable(),
  /** Not known after this day. */
  knownThrough: plainDate.nullable(),
  byJurisdiction: z.array(
    z.object({
      /** Null where the figure is the same for every agency. */
      jurisdiction: z.string().nullable(),
      /** The row in force on the day; null where the figure is not known on it. */
      inForce: plainDate.nullable(),
      rows: z.array(figureRow),
    }),
  ),
});

const named = z.object({ code: z.string(), words });

const families = [...rulebookFamilies, ...fidelityRuleFamilies] as const;

/** One rule of the rulebook with its words. */
export const rulebookRule = z.object({
  id: z.enum([...ruleIds, ...decisionIds, ...fidelityRulebook.map(({ id }) => id)]),
  family: z.enum(families),
  /** The package that exports it. */
  package: z.string(),
  kind: z.enum(["finding", "decision"]),
  title: words,
  says: words,
  /** Whether a client may be shown it. */
  clientFacing: z.boolean(),
  exports: z.array(z.string()),
  confidence: z.enum(citationConfidences),
  /** A part of it is our reading of a text. */
  interpreted: z.boolean(),
  cites: z.array(source),
  figures: z.array(figure),
  needs: z.array(named),
  answers: z.object({
    findings: z.array(named),
    refusals: z.array(named),
    gives: z.array(named),
  }),
  exceptions: z.array(z.object({ code: z.enum(clockExceptions), words })),
  cases: z.array(z.string()),
});
export type RulebookRule = z.infer<typeof rulebookRule>;

/** The whole rulebook on a day, under one or more jurisdictions: what the page shows and the files hold. */
export const rulebookDocument = z.object({
  format: z.literal(2),
  /** The packages whose rules stand here, each in its version. */
  packages: z.array(z.object({ name: z.string(), version: z.string() })),
  asOf: plainDate,
  jurisdictions: z.array(z.object({ id: z.string(), name: words })),
  families: z.array(z.object({ id: z.enum(families), name: words })),
  confidences: z.array(z.object({ code: z.enum(citationConfidences), name: words, means: words })),
  rules: z.array(rulebookRule),
});
export type RulebookDocument = z.infer<typeof rulebookDocument>;

/** Which rulebook is asked for: the figures in force on a day, today where none is named. */
export const rulebookInput = z.object({ asOf: plainDate.nullish() });
