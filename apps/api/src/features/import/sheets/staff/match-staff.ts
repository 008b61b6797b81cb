import { nameKey } from "../../values/normalise.ts";

type Person = { readonly number: string; readonly name: string; readonly endedOn: string | null };
type Named = { readonly number: string | null; readonly name: string };

/**
 * Finds the person on the staff list whom a row means: by the staff number; in a sheet without numbers by the name.
 *
 * Somebody who was invited before the first import stands on the list under a number that was made up then. A number
 * that is not known yet is therefore taken as that person's, when one person alone has the name, still works here,
 * and does not stand in the sheet under the other number.
 *
 * @param sheetNumbers all staff numbers of the sheet.
 */
export function matchStaff<P extends Person>(
  row: Named,
  known: readonly P[],
  sheetNumbers: ReadonlySet<string>,
): P | undefined {
  const namesakes = known.filter(({ name }) => nameKey(name) === nameKey(row.name));
  const [only] = namesakes.length === 1 ? namesakes : [];
  if (row.number === null) return only;
  const number = nameKey(row.number);
  const byNumber = known.find((person) => nameKey(person.number) === number);
  if (byNumber !== undefined) return byNumber;
  return only !== undefined && only.endedOn === null && !sheetNumbers.has(nameKey(only.number))
    ? only
    : undefined;
}
