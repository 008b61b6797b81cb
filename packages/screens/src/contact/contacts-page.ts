import type { contactsOutput } from "@ips/contract";
import type { z } from "zod";

/** A page of a person's contacts. */
export type ContactsPage = z.infer<typeof contactsOutput>;
/** One of them. */
export type ContactRow = ContactsPage["rows"][number];

/** The first page as it looks with one contact more: in its place by day, the page no longer than before. */
export function withContact(page: ContactsPage, row: ContactRow): ContactsPage {
  const others = page.rows.filter(({ contactId }) => contactId !== row.contactId);
  const rows = [row, ...others].toSorted((a, b) => b.on.localeCompare(a.on));
  return {
    ...page,
    rows: rows.slice(0, page.pageSize),
    total: page.total + (others.length === page.rows.length ? 1 : 0),
  };
}
