import { jurisdictionIds, type Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";
import { jurisdictionName } from "./jurisdiction.ts";

const own: InEachLanguage = { en: "Your agency's own settings", es: "Ajustes propios de su agencia" };

/**
 * Whose figures these are: those of a jurisdiction, or an agency's own settings laid over one.
 *
 * @example
 * whoseFigures("us-federal+agency"); // => "Your agency's own settings"
 */
export function whoseFigures(id: string, language: Language = "en"): string {
  const known = jurisdictionIds.find((each) => each === id);
  if (known !== undefined) return jurisdictionName(known, language);
  return id.endsWith("+agency") ? own[language] : id;
}
