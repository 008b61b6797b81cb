import type { DemoPerson } from "../harness/people.ts";

export const desk = { width: 1280, height: 860 };
export const phone = { width: 390, height: 844 };

/** A picture of the README: whose page it is, at which size, and what must be on it to be worth showing. */
export type Picture = {
  name: string;
  as: DemoPerson;
  path: string;
  size: { width: number; height: number };
  shows: RegExp;
  /** Who has the same page open at the same time, in the other portal. */
  beside?: { as: DemoPerson; path: string };
};

/** The pictures in the README and in `docs/screenshots/`. `:client` is the person whose record has the most to show. */
export const pictures: readonly Picture[] = [
  { name: "today", as: "specialist", path: "/supervisor/today", size: desk, shows: /needs? you now/ },
  { name: "caseload", as: "supervisor", path: "/supervisor/caseload", size: desk, shows: /people/ },
  { name: "person", as: "specialist", path: "/supervisor/clients/:client", size: desk, shows: /Both clocks/ },
  {
    name: "plan",
    as: "specialist",
    path: "/supervisor/clients/:client/plan",
    size: desk,
    shows: /\) is here/,
    beside: { as: "counselor", path: "/counselor/clients/:client/plan" },
  },
  {
    name: "sharing",
    as: "specialist",
    path: "/supervisor/clients/:client/sharing",
    size: desk,
    shows: /can see/,
  },
  { name: "referrals", as: "counselor", path: "/counselor/referrals", size: desk, shows: /to decide/ },
  { name: "counselor-today", as: "counselor", path: "/counselor/today", size: desk, shows: /needs? you now/ },
  { name: "today-phone", as: "specialist", path: "/supervisor/today", size: phone, shows: /needs? you now/ },
  {
    name: "person-phone",
    as: "specialist",
    path: "/supervisor/clients/:client",
    size: phone,
    shows: /Both clocks/,
  },
  {
    name: "contact-phone",
    as: "specialist",
    path: "/supervisor/log-contact",
    size: phone,
    shows: /Save contact/,
  },
];
