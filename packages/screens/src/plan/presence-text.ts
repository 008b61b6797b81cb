import type { PresentPerson } from "@ips/contract/live";

/**
 * Who else is here, in a sentence.
 *
 * @example
 * presenceText([{ name: "Eric Miller", agencyName: "State VR", colleague: false, doing: "editing" }]);
 * // => "Eric Miller (State VR) is editing"
 */
export function presenceText(people: readonly PresentPerson[]): string {
  const each = people.map(({ name, agencyName, colleague, doing }) => ({
    who: colleague ? name : `${name} (${agencyName})`,
    doing,
  }));
  const editing = each.filter(({ doing }) => doing === "editing").map(({ who }) => who);
  const reading = each.filter(({ doing }) => doing === "reading").map(({ who }) => who);
  return [sentence(editing, "editing"), sentence(reading, "here")].filter(Boolean).join(" · ");
}

const list = new Intl.ListFormat("en", { type: "conjunction" });

const sentence = (names: readonly string[], does: string): string =>
  names.length === 0 ? "" : `${list.format(names)} ${names.length === 1 ? "is" : "are"} ${does}`;
