import {
  factKeys,
  inputKeys,
  type FactKey,
  type InputKey,
  type Language,
  type RulebookEntry,
} from "@ips/domain";
import { criterionName } from "../criterion.ts";
import { factName } from "../fact-key.ts";
import { inputKeyName } from "../input-key.ts";

const facts: ReadonlySet<string> = new Set(factKeys);
const inputs: ReadonlySet<string> = new Set(inputKeys);

const isFact = (need: RulebookEntry["needs"][number]): need is FactKey => facts.has(need);
const isInput = (need: RulebookEntry["needs"][number]): need is InputKey => inputs.has(need);

/** What a rule needs: a fact, a point of a list, or something wider. The three lists hold no key together. */
export function needName(need: RulebookEntry["needs"][number], language: Language): string {
  if (isFact(need)) return factName(need, language);
  return isInput(need) ? inputKeyName(need, language) : criterionName(need, language);
}
