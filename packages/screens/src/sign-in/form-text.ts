/** What a field of a form holds, as text. */
export const textOf = (value: FormDataEntryValue | null): string => (typeof value === "string" ? value : "");
