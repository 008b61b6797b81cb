import type { AgendaInput } from "@ips/contract";
import { isKey } from "../record/is-key.ts";
import type { AgendaSearch } from "../record/agenda-search.ts";

/** The query behind an address. `usual` is whose people are meant where the address does not say. */
export const agendaInputOf = (search: AgendaSearch, usual: "mine" | "team"): AgendaInput => ({
  scope: search.scope ?? usual,
  staffId: search.staff && isKey(search.staff) ? search.staff : null,
  partnerAgencyId: search.agency && isKey(search.agency) ? search.agency : null,
  partnerName: search.who?.slice(0, 200) ?? null,
  page: search.page ?? 1,
});
