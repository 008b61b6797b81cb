import { isKey } from "@ips/screens/record/is-key.ts";

/** What the inbox's address says: which referrals are listed, and at which of the decided ones the page begins. */
export type InboxView = { show?: "open" | "decided"; older?: string; newer?: string };

/** Reads the inbox's address. */
export function inboxSearch({ show, older, newer }: Record<string, unknown>): InboxView {
  if (show !== "decided") return {};
  if (typeof older === "string" && isKey(older)) return { show, older };
  return typeof newer === "string" && isKey(newer) ? { show, newer } : { show };
}

/** The address of the inbox, or of one of its referrals, with the list as it is shown. */
export function inboxHref(view: InboxView, referralId?: string): string {
  const search = new URLSearchParams(view).toString();
  return `/referrals${referralId ? `/${referralId}` : ""}${search ? `?${search}` : ""}`;
}
