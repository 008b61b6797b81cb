const prefix = "ips-draft";
const keptDays = 3;

type Kept = { readonly at: number; readonly value: unknown };

/** Unsent forms, kept in this browser so that a reload or a lost connection loses nothing. */
export type DraftStore = {
  /** Keeps what stands in a form. Answers false when the browser has no room or allows none. */
  readonly write: (userId: string, form: string, value: unknown) => boolean;
  /** What was kept, and when; `parse` decides whether it still fits the form, by throwing or answering `null` if not. */
  readonly read: <T>(userId: string, form: string, parse: (value: unknown) => T | null) => { readonly value: T; readonly at: Date } | null;
  /** Forgets one form: it was sent or given up. */
  readonly clear: (userId: string, form: string) => void;
  /** Forgets everything of one person: on signing out. */
  readonly clearAll: (userId: string) => void;
};

/**
 * Makes a store over the browser's storage. Drafts belong to one person and one form
 * (`plan:<client id>`), never show for anybody else, and are forgotten after three days, because a browser
 * is no place for a record.
 *
 * @param storage `localStorage`, or `undefined` where there is none: then nothing is kept.
 * @param now for tests.
 */
export function makeDraftStore(storage: Storage | undefined, now: () => number = () => Date.now()): DraftStore {
  const key = (userId: string, form: string) => `${prefix}|${userId}|${form}`;
  const keysOf = (start: string): string[] => {
    if (!storage) return [];
    return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").filter((each) => each.startsWith(start));
  };
  const forgetOld = () => {
    for (const each of keysOf(`${prefix}|`)) if (isOld(keptUnder(each))) storage?.removeItem(each);
  };
  const keptUnder = (name: string): Kept | null => {
    try {
      const kept: unknown = JSON.parse(storage?.getItem(name) ?? "null");
      return typeof kept === "object" && kept !== null && "at" in kept && typeof kept.at === "number" && "value" in kept ? { at: kept.at, value: kept.value } : null;
    } catch {
      return null;
    }
  };
  const isOld = (kept: Kept | null) => kept === null || now() - kept.at > keptDays * 24 * 60 * 60_000;

  const quietly = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  quietly(forgetOld, undefined);

  return {
    write: (userId, form, value) =>
      quietly(() => {
        storage?.setItem(key(userId, form), JSON.stringify({ at: now(), value } satisfies Kept));
        return storage !== undefined;
      }, false),
    read: (userId, form, parse) =>
      quietly(() => {
        const kept = keptUnder(key(userId, form));
        if (kept === null || isOld(kept)) return null;
        const value = parse(kept.value);
        return value === null ? null : { value, at: new Date(kept.at) };
      }, null),
    clear: (userId, form) => quietly(() => storage?.removeItem(key(userId, form)), undefined),
    clearAll: (userId) =>
      quietly(() => {
        for (const each of keysOf(`${prefix}|${userId}|`)) storage?.removeItem(each);
      }, undefined),
  };
}
