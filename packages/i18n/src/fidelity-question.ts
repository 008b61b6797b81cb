import type { Language } from "@ips/domain";
import { answerKeys, type AnswerKey, type FidelityQuestion } from "@ips/fidelity";
import { evidenceKeyName } from "./evidence-key.ts";
import { fidelityComponentName } from "./fidelity-component.ts";

const isAnswerKey = (question: FidelityQuestion): question is AnswerKey =>
  (answerKeys as readonly string[]).includes(question);

/** A question that a program answers, said as what a yes to it means. */
export const fidelityQuestionName = (question: FidelityQuestion, language: Language = "en"): string =>
  isAnswerKey(question) ? evidenceKeyName(question, language) : fidelityComponentName(question, language);
