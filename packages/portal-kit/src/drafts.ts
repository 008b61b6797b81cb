const prefix = "ips.draft.";

/**
 * What somebody was writing, kept in this browser until it is saved: it survives a reload and a lost
 * connection. Kept under the user and the form, so that nobody meets another person's words; signing out
 * clears all of it.
 */
export type DraftKey = { readonly userId: string; readonly form: string };

const place = ({ userId, form }: DraftKey) => `${prefix}${userId}.${form}`;

/** Keeps a draft. A browser that refuses to store (private mode, full) loses nothing but the convenience. */
export function keepDraft(key: DraftKey, value: unknown): void {
  try {
    localStorage.setItem(place(key), JSON.stringify(value));
  } catch {
    // Nothing to do: the form still holds the words.
  }
}

/** The kept draft, or null when there is none or it cannot be read. Parse it before use. */
export function readDraft(key: DraftKey): unknown {
  try {
    const text = localStorage.getItem(place(key));
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/** Drops one draft: it was saved, or thrown away on purpose. */
export function dropDraft(key: DraftKey): void {
  try {
    localStorage.removeItem(place(key));
  } catch {
    // A browser that stores nothing has nothing to drop.
  }
}

/** Drops every draft of this browser. */
export function forgetDrafts(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(prefix)) localStorage.removeItem(name);
  } catch {
    // As above.
  }
}
