import type { DisclosureNotice, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

/**
 * In our own words, but for the first sentence of `part2`, which 42 CFR 2.32(a)(2) gives; each agency's counsel has the last
 * word on the text. Sources: 45 CFR 164.508(c)(2)(iii), 42 CFR 2.32, 34 CFR 361.38.
 */
const words: Record<DisclosureNotice, InEachLanguage> = {
  redisclosure: {
    en: "This information is given under a release that the person signed. Use it only for what the release names. The privacy law that bound the sender may no longer protect it; do not pass it on unless the person agrees or a law requires it.",
    es: "Esta información se entrega con una autorización firmada por la persona. Úsela solo para lo que nombra la autorización. La ley de privacidad que obligaba a quien la envía puede ya no protegerla; no la pase a otros salvo que la persona lo acepte o una ley lo exija.",
  },
  "vr-confidential": {
    en: "It comes from a vocational rehabilitation record (34 CFR 361.38). It may be used only for the purpose it was given for.",
    es: "Procede de un registro de rehabilitación vocacional (34 CFR 361.38). Solo puede usarse para el fin con el que se entregó.",
  },
  part2: {
    en: "42 CFR part 2 prohibits unauthorized use or disclosure of these records. They may not be used against the person in civil, criminal, administrative or legislative proceedings without the person's consent or a court order. A copy of the consent goes with them.",
    es: "La norma 42 CFR parte 2 prohíbe usar o divulgar estos registros sin autorización. No pueden usarse contra la persona en procesos civiles, penales, administrativos o legislativos sin su consentimiento o una orden judicial. Los acompaña una copia del consentimiento.",
  },
  "own-copy": {
    en: "This is your copy. It holds personal information: keep it in a safe place. You decide whom you show it to.",
    es: "Esta es su copia. Contiene información personal: guárdela en un lugar seguro. Usted decide a quién se la enseña.",
  },
  "published-figures": {
    en: "Figures that programs have published: scores of items and counts of people, with nobody named. Small counts are left out, and so is what would tell them. Do not try to find out who is counted.",
    es: "Cifras que los programas han publicado: puntajes y recuentos de personas, sin nombrar a nadie. Los recuentos pequeños no figuran, ni lo que los revelaría. No intente averiguar a quién se cuenta.",
  },
  "staff-only": {
    en: "Confidential. For staff who need it for their work with this person. Do not pass it on without a release.",
    es: "Confidencial. Para el personal que lo necesita en su trabajo con esta persona. No lo pase a otros sin una autorización.",
  },
};

/**
 * A notice as it is printed on what leaves the record.
 *
 * @example
 * disclosureNoticeText("part2").startsWith("42 CFR part 2 prohibits unauthorized use or disclosure of these records."); // => true
 */
export const disclosureNoticeText = (notice: DisclosureNotice, language: Language = "en"): string =>
  words[notice][language];
