import type { CaseloadInput } from "@ips/contract";

const sorts = ["urgency", "name", "entered", "last-contact"] as const;
const phases = ["getting-started", "job-search", "working", "closed"] as const;

/** What an address says about a caseload: a view that can be saved as a bookmark and sent to a colleague. */
export type CaseloadSearch = {
  scope?: "mine" | "team";
  staff?: string;
  phase?: (typeof phases)[number];
  attention?: true;
  text?: string;
  sort?: (typeof sorts)[number];
  descending?: true;
  page?: number;
};

/** Reads a caseload's address; what it does not know it leaves out. Read by hand: a page needs no library for this. */
export function caseloadSearch(search: Record<string, unknown>): CaseloadSearch {
  const scope = search["scope"];
  const phase = phases.find((known) => known === search["phase"]);
  const sort = sorts.find((known) => known === search["sort"]);
  const page = Number(search["page"]);
  return {
    ...(scope === "mine" || scope === "team" ? { scope } : {}),
    ...(typeof search["staff"] === "string" ? { staff: search["staff"] } : {}),
    ...(phase ? { phase } : {}),
    ...(search["attention"] === true ? { attention: true as const } : {}),
    ...(typeof search["text"] === "string" && search["text"] !== ""
      ? { text: search["text"].slice(0, 100) }
      : {}),
    ...(sort ? { sort } : {}),
    ...(search["descending"] === true ? { descending: true as const } : {}),
    ...(Number.isInteger(page) && page > 1 ? { page } : {}),
  };
}

/** The query behind an address. `usual` is whose people are meant where the address does not say. */
export function caseloadInputOf(search: CaseloadSearch, usual: "mine" | "team"): CaseloadInput {
  return {
    scope: search.scope ?? usual,
    staffId: search.staff ?? null,
    phase: search.phase ?? null,
    closed: search.phase === "closed",
    needsAttention: search.attention ?? false,
    text: search.text ?? "",
    sort: search.sort ?? "urgency",
    descending: search.descending ?? false,
    page: search.page ?? 1,
  };
}
