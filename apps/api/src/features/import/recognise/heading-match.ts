import { isRefusedColumn } from "../rows/refused-columns.ts";
import { wordKey } from "../values/normalise.ts";
import { editDistance } from "./edit-distance.ts";
import type { FieldSpec } from "./fields/field-spec.ts";

/** Words that say too little to recognise a column when they stand inside a longer heading. */
const generic = new Set(
  "id name date type start end title day staff client team unit reason role hours note notes how where from to first last entry exit job position email phone contact week location ingreso inicio fin".split(
    " ",
  ),
);

/**
 * How well a heading fits a column, from 0 (not at all) to 4 (its own label): 3 for another name people use,
 * 2 for one with a letter or two wrong, about 1 where the heading contains the name among other words.
 */
export function headingMatch(heading: string, spec: FieldSpec): number {
  const key = wordKey(heading);
  if (key === "" || isRefusedColumn(heading)) return 0;
  if (key === wordKey(spec.label)) return 4;
  let best = 0;
  for (const name of [spec.label, ...spec.names]) best = Math.max(best, nameMatch(key, wordKey(name)));
  return best;
}

function nameMatch(key: string, name: string): number {
  if (key === name) return 3;
  const tolerated = name.length >= 12 ? 2 : name.length >= 7 ? 1 : 0;
  if (tolerated > 0 && editDistance(key, name, tolerated) <= tolerated) return 2;
  const words = name.split(" ");
  if (words.length === 1 && (generic.has(name) || name.length < 3)) return 0;
  const present = new Set(key.split(" "));
  return words.every((word) => present.has(word)) ? Math.min(1 + words.length / 10, 1.9) : 0;
}
