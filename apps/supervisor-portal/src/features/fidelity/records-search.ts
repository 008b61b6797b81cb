/** What the address of the records behind a figure says: which figure, of whom, of which program; `mine`: it is the reader's own, then also over
 * how many months and up to which day. */
export type RecordsSearch = {
  figure?: string;
  specialist?: string;
  program?: string;
  mine?: string;
  months?: string;
  until?: string;
};

/** Reads the address of the records behind a figure. Read by hand: a page needs no library for this. */
export function recordsSearch(search: Record<string, unknown>): RecordsSearch {
  const text = (name: keyof RecordsSearch) => {
    const value = search[name];
    return (typeof value === "string" && value !== "") || typeof value === "number"
      ? { [name]: String(value) }
      : {};
  };
  return {
    ...text("figure"),
    ...text("specialist"),
    ...text("program"),
    ...text("mine"),
    ...text("months"),
    ...text("until"),
  };
}

/**
 * The address of the records behind a figure.
 * @example
 * recordsHref({ figure: "jobs" }); // => "/fidelity/records?figure=jobs"
 */
export const recordsHref = (search: RecordsSearch): string =>
  `/fidelity/records?${new URLSearchParams(recordsSearch(search)).toString()}`;
