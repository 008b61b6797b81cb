import { isKey } from "./is-key.ts";

const ways = ["own-unit", "release", "break-glass"] as const;
const day = /^\d{4}-\d{2}-\d{2}$/u;

/** What an address says about who has looked at a record: whom, how, when, and at which look the page begins. */
export type LooksSearch = {
  by?: string;
  way?: (typeof ways)[number];
  from?: string;
  until?: string;
  older?: string;
  newer?: string;
};

/** Reads the address of who has looked; what it does not know it leaves out. Read by hand: a page needs no library for this. */
export function looksSearch(search: Record<string, unknown>): LooksSearch {
  const way = ways.find((known) => known === search["way"]);
  const key = (name: "by" | "older" | "newer") => {
    const value = search[name];
    return typeof value === "string" && isKey(value) ? { [name]: value } : {};
  };
  const date = (name: "from" | "until") => {
    const value = search[name];
    return typeof value === "string" && day.test(value) ? { [name]: value } : {};
  };
  return {
    ...key("by"),
    ...(way ? { way } : {}),
    ...date("from"),
    ...date("until"),
    ...key("older"),
    ...key("newer"),
  };
}
