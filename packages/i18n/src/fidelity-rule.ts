import type { Language, ReviewTimetableId } from "@ips/domain";
import {
  fidelityPracticeIds,
  ips15,
  ips25,
  type FidelityPracticeId,
  type FidelityRule,
  type ScaleItem,
} from "@ips/fidelity";
import type { InEachLanguage } from "./in-each-language.ts";
import { fidelityItemMeaning } from "./fidelity-item-meaning.ts";
import { fidelityItemName } from "./fidelity-item.ts";
import { fidelityPracticeWords } from "./internal/fidelity-practice-words.ts";
import { reviewTimetableName } from "./review-timetable.ts";
import type { RulebookWords } from "./rulebook-words.ts";

const judged: InEachLanguage = {
  en: "A reviewer judges it by the words of the printed form.",
  es: "Quien revisa lo juzga con las palabras del formulario impreso.",
};
const counted: InEachLanguage = {
  en: "Each score takes so many of its points.",
  es: "Cada puntuación pide tantos de sus aspectos.",
};
const measured: InEachLanguage = {
  en: "Each score takes the figure on its line; beyond the last one the lowest score holds.",
  es: "Cada puntuación pide la cifra de su línea; más allá de la última vale la puntuación más baja.",
};

const nearby: InEachLanguage = {
  en: "A score stands for each printed value; a figure goes to the nearest.",
  es: "Cada valor impreso tiene su puntuación; una cifra va al más cercano.",
};

const how: Record<ScaleItem["anchors"]["kind"], InEachLanguage> = {
  judged,
  components: counted,
  nearest: nearby,
  "at-most": measured,
  "at-least": measured,
};

const bands: Record<"ips25" | "ips15", InEachLanguage<RulebookWords>> = {
  ips25: {
    en: {
      title: "Total and band of the 25 items",
      says: "The scores are added without weights, up to 125. A review has a total and a band once all items are rated; each band holds from its line up.",
    },
    es: {
      title: "Total y nivel de los 25 puntos",
      says: "Las puntuaciones se suman sin pesos, hasta 125. Una revisión tiene total y nivel cuando todos los puntos están calificados; cada nivel vale desde su línea.",
    },
  },
  ips15: {
    en: {
      title: "Total and band of the 15 items of 1997",
      says: "The scores are added without weights, up to 75. A 9 says that there was not enough to rate an item; it is no score, and leaves the review without a total.",
    },
    es: {
      title: "Total y nivel de los 15 puntos de 1997",
      says: "Las puntuaciones se suman sin pesos, hasta 75. Un 9 dice que no hubo datos para calificar un punto; no es una puntuación y deja la revisión sin total.",
    },
  },
};

const timetable = (id: ReviewTimetableId): InEachLanguage<RulebookWords> => ({
  en: {
    title: `Timetable of a review: ${reviewTimetableName(id, "en")}`,
    says: "How long each step of a fidelity review may take there. It holds only for an agency whose settings follow it.",
  },
  es: {
    title: `Calendario de una revisión: ${reviewTimetableName(id, "es")}`,
    says: "Cuánto puede tardar allí cada paso de una revisión de fidelidad. Vale solo para la agencia cuyos ajustes lo siguen.",
  },
});

/**
 * What a rule of fidelity is called, and what it says.
 *
 * @example
 * fidelityRuleWords(fidelityRulebook[1]).title; // => "Item 1 of 25: Caseload size"
 */
export function fidelityRuleWords(rule: FidelityRule, language: Language = "en"): RulebookWords {
  if (isPractice(rule.id)) return fidelityPracticeWords[rule.id][language];
  if (rule.item !== null) return itemWords(rule.item, language);
  const [first, second = ""] = rule.id.split(".");
  if (first === "ips25" || first === "ips15") return bands[first][language];
  return timetable(second as ReviewTimetableId)[language];
}

/** What a rule of fidelity is called that is no item and no table. */
export const fidelityPracticeName = (id: FidelityPracticeId, language: Language = "en"): string =>
  fidelityPracticeWords[id][language].title;

const isPractice = (id: FidelityRule["id"]): id is FidelityPracticeId =>
  fidelityPracticeIds.some((one) => one === id);

function itemWords(
  { scale, number, key }: NonNullable<FidelityRule["item"]>,
  language: Language,
): RulebookWords {
  const { items } = scale === "ips25" ? ips25 : ips15;
  const kind = items.find((item) => item.number === number)?.anchors.kind ?? "judged";
  const name = fidelityItemName(key, language);
  return {
    title:
      language === "en"
        ? `Item ${number} of ${items.length}: ${name}`
        : `Punto ${number} de ${items.length}: ${name}`,
    says: `${fidelityItemMeaning(key, language)} ${how[kind][language]}`,
  };
}
