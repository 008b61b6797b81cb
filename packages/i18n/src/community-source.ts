import type { Language } from "@ips/domain";
import type { CommunitySource } from "@ips/fidelity";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<CommunitySource, InEachLanguage> = {
  "weekly-time": { en: "Weekly hours", es: "Horas semanales" },
  contacts: { en: "Places and minutes in the notes", es: "Lugares y minutos en las notas" },
};

/** What a specialist's time in the community is counted from. */
export const communitySourceName = (source: CommunitySource, language: Language = "en"): string =>
  names[source][language];
