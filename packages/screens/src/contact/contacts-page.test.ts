import { expect, test } from "vitest";
import { withContact, type ContactRow, type ContactsPage } from "./contacts-page.ts";
import { noProsValues, sentPros } from "./pros-values.ts";

const row = (contactId: string, on: string): ContactRow => ({
  contactId,
  on,
  place: "office",
  minutes: 30,
  note: null,
  ...sentPros(noProsValues),
  staff: null,
  mine: true,
});
const page: ContactsPage = {
  rows: [row("a", "2026-11-18"), row("b", "2026-11-10")],
  total: 2,
  page: 1,
  pageSize: 2,
};

test("a new contact stands in its place by day, and the page stays as long as it was", () => {
  const next = withContact(page, row("c", "2026-11-12"));
  expect(next.rows.map(({ contactId }) => contactId)).toEqual(["a", "c"]);
  expect(next.total).toBe(3);
});

test("the newest of a day comes first", () => {
  expect(withContact(page, row("c", "2026-11-18")).rows[0]?.contactId).toBe("c");
});

test("sent twice it is one contact", () => {
  expect(withContact(page, row("a", "2026-11-18")).total).toBe(2);
});
