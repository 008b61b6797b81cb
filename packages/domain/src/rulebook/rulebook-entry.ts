import type { CriterionKey } from "../checklist/criterion-key.ts";
import type { Citation } from "../citation/citation.ts";
import type { ClockException } from "../clock/clock-definition.ts";
import type { DatedFigure } from "../figure/dated-figure.ts";
import type { FactKey } from "../finding/fact-key.ts";
import type { FindingCode } from "../finding/finding-code.ts";
import type { RuleId } from "../finding/rule-id.ts";
import type { Jurisdiction } from "../jurisdiction/jurisdiction.ts";
import type { ReasonCode } from "../verdict/reason-code.ts";
import type { AnswerKind } from "./answer-kind.ts";
import type { DecisionId } from "./decision-id.ts";
import type { InputKey } from "./input-key.ts";
import type { RulebookFamily } from "./rulebook-family.ts";

/** A rule that makes findings, or a function that answers one question. */
export type RulebookId = RuleId | DecisionId;

/** What a rule can say. Codes only; the words are in the message catalogs. */
export type RulebookAnswers = {
  /** The findings it makes. */
  readonly findings?: readonly FindingCode[];
  /** Why it gives no answer, or refuses. */
  readonly refusals?: readonly ReasonCode[];
  /** What it gives otherwise. */
  readonly gives?: readonly AnswerKind[];
};

/** One rule of the rulebook: plain data about a function of this package. */
export type RulebookEntry = {
  readonly id: RulebookId;
  readonly family: RulebookFamily;
  /** Whether it judges a whole record and makes findings, or answers one question. */
  readonly kind: "finding" | "decision";
  /** The names under which this package exports it. */
  readonly exports: readonly string[];
  readonly cites: readonly Citation[];
  /** The dated figures it reads, under one agency's settings. */
  readonly figures: (jurisdiction: Jurisdiction) => readonly DatedFigure[];
  readonly needs: readonly (FactKey | CriterionKey | InputKey)[];
  readonly answers: RulebookAnswers;
  /** How the limit of a clock may lawfully be exceeded. */
  readonly exceptions?: readonly ClockException[];
  /** The files in `cases/` that state what it answers. */
  readonly cases: readonly string[];
  /** Whether a client may be shown it; such words exist in the client's language too. */
  readonly clientFacing: boolean;
};

/** The figures of a rule that reads none. */
export const noFigures = (): readonly DatedFigure[] => [];
