import type { DecisionId, Language, RuleId, RulebookId } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";
import { decisionIpsWords } from "./internal/decision-words-ips.ts";
import { decisionRecordWords } from "./internal/decision-words-record.ts";
import { decisionVrWords } from "./internal/decision-words-vr.ts";
import { ruleWords } from "./rule.ts";

/** A rule of the rulebook in words: its name, and what it says in one or two sentences. */
export type RulebookWords = { title: string; says: string };

const decisions: Record<DecisionId, InEachLanguage<RulebookWords>> = {
  ...decisionVrWords,
  ...decisionIpsWords,
  ...decisionRecordWords,
};

/** What a function that answers one question is called, and what it says. */
export const decisionWords = (id: DecisionId, language: Language = "en"): RulebookWords =>
  decisions[id][language];

/**
 * What any rule of the rulebook is called, and what it says. The sentence of a rule that makes findings takes the days in force, because an
 * agency may set its own.
 *
 * @example
 * rulebookWords("ips.zero-exclusion").title; // => "Everybody who wants to work may take part"
 */
export function rulebookWords(
  id: RulebookId,
  language: Language = "en",
  days: number | null = null,
): RulebookWords {
  if (isDecision(id)) return decisions[id][language];
  const { title, sentence } = ruleWords(id, language);
  return { title, says: sentence(days) };
}

const isDecision = (id: RulebookId): id is Exclude<DecisionId, RuleId> => id in decisions;
