const kinds = ["person", "services", "vr", "dates", "contacts", "jobs", "plan", "sharing"] as const;

/** What an address says about a person's history: a view that can be kept and sent to a colleague. */
export type HistorySearch = {
  kind?: (typeof kinds)[number];
  by?: string;
  from?: string;
  until?: string;
  text?: string;
  page?: number;
};

const day = /^\d{4}-\d{2}-\d{2}$/u;

/** Reads the address of a history; what it does not know it leaves out. Read by hand: a page needs no library for this. */
export function historySearch(search: Record<string, unknown>): HistorySearch {
  const kind = kinds.find((known) => known === search["kind"]);
  const page = Number(search["page"]);
  const line = (name: "by" | "text") => {
    const value = search[name];
    return typeof value === "string" && value !== "" ? { [name]: value.slice(0, 100) } : {};
  };
  const date = (name: "from" | "until") => {
    const value = search[name];
    return typeof value === "string" && day.test(value) ? { [name]: value } : {};
  };
  return {
    ...(kind ? { kind } : {}),
    ...line("by"),
    ...date("from"),
    ...date("until"),
    ...line("text"),
    ...(Number.isInteger(page) && page > 1 ? { page } : {}),
  };
}
