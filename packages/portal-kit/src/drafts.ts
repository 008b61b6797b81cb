const prefix = "ips.draft.";
const keptMilliseconds = 3 * 24 * 60 * 60_000;

/**
 * What somebody was writing, kept in this browser until it is saved: it survives a reload and a lost
 * connection. Kept under the user and the form, so that nobody meets another person's words; signing out
 * clears all of it, and after three days it is forgotten, because a browser is no place for a record.
 */
export type DraftKey = { readonly userId: string; readonly form: string };

/** A kept draft and when it was typed. */
export type KeptDraft = { readonly value: unknown; readonly at: Date };

const place = ({ userId, form }: DraftKey) => `${prefix}${userId}.${form}`;

/** Runs what a browser may refuse (private mode, no room). */
function orElse<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/**
 * Keeps a draft.
 *
 * @returns false when the browser refused to store it: the words are then in the form alone.
 */
export function keepDraft(key: DraftKey, value: unknown, now = Date.now()): boolean {
  return orElse(() => {
    localStorage.setItem(place(key), JSON.stringify({ at: now, value }));
    return true;
  }, false);
}

/** The kept draft, or null when there is none or it cannot be read. Parse it before use. */
export const readDraft = (key: DraftKey): unknown => findDraft(key)?.value ?? null;

/** As {@link readDraft}, with the time it was typed. */
export const findDraft = (key: DraftKey, now = Date.now()): KeptDraft | null =>
  orElse(() => unfold(localStorage.getItem(place(key)), now), null);

function unfold(text: string | null, now: number): KeptDraft | null {
  const kept: unknown = JSON.parse(text ?? "null");
  if (
    typeof kept !== "object" ||
    kept === null ||
    !("at" in kept) ||
    typeof kept.at !== "number" ||
    !("value" in kept)
  )
    return null;
  return now - kept.at > keptMilliseconds ? null : { value: kept.value, at: new Date(kept.at) };
}

/** Drops one draft: it was saved, or thrown away on purpose. */
export const dropDraft = (key: DraftKey): void =>
  orElse(() => localStorage.removeItem(place(key)), undefined);

/** Drops every draft of this browser. */
export const forgetDrafts = (): void => forget(() => true);

/** Drops the drafts that are too old; called when a portal starts. */
export const forgetOldDrafts = (now = Date.now()): void =>
  forget((name) => orElse(() => unfold(localStorage.getItem(name), now), null) === null);

function forget(which: (name: string) => boolean): void {
  orElse(() => {
    for (const name of Object.keys(localStorage))
      if (name.startsWith(prefix) && which(name)) localStorage.removeItem(name);
  }, undefined);
}
