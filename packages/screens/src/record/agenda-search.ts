/** What an address says about the agenda of the meeting of IPS and VR. */
export type AgendaSearch = {
  scope?: "mine" | "team";
  staff?: string;
  agency?: string;
  who?: string;
  page?: number;
};

/** Reads the agenda's address; what it does not know it leaves out. Read by hand: a page needs no library for this. */
export function agendaSearch(search: Record<string, unknown>): AgendaSearch {
  const { scope, staff, agency, who } = search;
  const page = Number(search["page"]);
  return {
    ...(scope === "mine" || scope === "team" ? { scope } : {}),
    ...(typeof staff === "string" && staff !== "" ? { staff } : {}),
    ...(typeof agency === "string" && agency !== "" ? { agency } : {}),
    ...(typeof who === "string" && who !== "" ? { who } : {}),
    ...(Number.isInteger(page) && page > 1 ? { page } : {}),
  };
}

/** The address of the same agenda on paper, or back. */
export function agendaHref(path: string, search: AgendaSearch): string {
  const asked = Object.entries(search).map(([key, value]): [string, string] => [key, String(value)]);
  return asked.length === 0 ? path : `${path}?${new URLSearchParams(asked).toString()}`;
}
