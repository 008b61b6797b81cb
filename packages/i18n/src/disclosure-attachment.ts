import type { DisclosureAttachment, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<DisclosureAttachment, InEachLanguage> = {
  "redisclosure-notice": { en: "Notice about passing it on", es: "Aviso sobre su transmisión" },
  "part2-notice": {
    en: "Notice for substance-use records",
    es: "Aviso para registros de consumo de sustancias",
  },
  "copy-or-scope-of-consent": {
    en: "Copy of the consent, or what it covers",
    es: "Copia del consentimiento, o lo que abarca",
  },
  "vr-no-further-release": {
    en: "That VR information is not released further",
    es: "Que la información de VR no se transmite",
  },
};

/** What goes with a disclosure. */
export const disclosureAttachmentName = (
  attachment: DisclosureAttachment,
  language: Language = "en",
): string => names[attachment][language];
