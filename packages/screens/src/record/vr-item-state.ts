import type { PlanContent } from "@ips/contract";
import type { Language } from "@ips/domain";

type State = PlanContent["vrItems"][number]["state"];

/** Where something that VR pays for or provides stands, in the order in which it goes. */
export const vrItemStates = [
  "asked",
  "agreed",
  "provided",
  "not-possible",
] as const satisfies readonly State[];

const names: Record<State, Record<Language, string>> = {
  asked: { en: "Asked for", es: "Pedido" },
  agreed: { en: "Agreed", es: "Acordado" },
  provided: { en: "Provided", es: "Entregado" },
  "not-possible": { en: "Not possible", es: "No es posible" },
};

/** What the state of a VR item is called. */
export const vrItemStateName = (state: State, language: Language = "en"): string => names[state][language];
