/** What the inbox's address says: which referrals are listed. */
export type InboxView = { show?: "open" | "decided" };

/** Reads the inbox's address. */
export const inboxSearch = ({ show }: Record<string, unknown>): InboxView =>
  show === "decided" ? { show } : {};
