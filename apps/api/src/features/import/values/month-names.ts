const names: readonly (readonly string[])[] = [
  ["january", "jan", "enero", "ene"],
  ["february", "feb", "febrero"],
  ["march", "mar", "marzo"],
  ["april", "apr", "abril", "abr"],
  ["may", "mayo"],
  ["june", "jun", "junio"],
  ["july", "jul", "julio"],
  ["august", "aug", "agosto", "ago"],
  ["september", "sep", "sept", "septiembre", "setiembre"],
  ["october", "oct", "octubre"],
  ["november", "nov", "noviembre"],
  ["december", "dec", "diciembre", "dic"],
];

const numberOf = new Map(names.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)));

/** The month's number for an English or Spanish name, full or shortened, without regard to case; null for other words. */
export function monthNumber(word: string): number | null {
  return numberOf.get(word.toLowerCase().replace(/\.$/, "")) ?? null;
}
