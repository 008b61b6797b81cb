import type { ActionGoalState, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ActionGoalState, InEachLanguage> = {
  open: { en: "Under way", es: "En curso" },
  reached: { en: "Reached", es: "Alcanzado" },
  "set-aside": { en: "Set aside", es: "Aplazado" },
  "carried-over": { en: "Carried over to the next plan", es: "Pasa al siguiente plan" },
};

/** How a goal of an action plan stands. */
export const actionGoalStateName = (state: ActionGoalState, language: Language = "en"): string =>
  names[state][language];
