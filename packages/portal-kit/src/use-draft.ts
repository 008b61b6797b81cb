import { useCallback, useState } from "react";
import type { DraftStore } from "./draft-store.ts";

/** A form's value that survives a reload. */
export type Draft<T> = {
  readonly value: T;
  readonly set: (value: T) => void;
  /** Forgets the draft and starts again from `initial`: after it was sent, or on "discard". */
  readonly reset: (initial: T) => void;
  /** When the value on screen was typed, if it was found as a draft; for "restored from …". */
  readonly restoredAt: Date | null;
  /** False when the browser refused to keep the draft: warn before leaving the page. */
  readonly kept: boolean;
};

/**
 * Holds the value of a form and keeps it as a draft with each change.
 *
 * @param form names the form and what it is about, such as `plan:<client id>`; give the component that
 *   `key`, so that another form starts anew.
 * @param parse decides whether a draft still fits (a zod schema's `safeParse(…).data ?? null`).
 */
export function useDraft<T>(drafts: DraftStore, userId: string, form: string, initial: T, parse: (value: unknown) => T | null): Draft<T> {
  const [found] = useState(() => drafts.read(userId, form, parse));
  const [value, setValue] = useState(found?.value ?? initial);
  const [restoredAt, setRestoredAt] = useState(found?.at ?? null);
  const [kept, setKept] = useState(true);
  const set = useCallback(
    (next: T) => {
      setValue(next);
      setKept(drafts.write(userId, form, next));
    },
    [drafts, userId, form],
  );
  const reset = useCallback(
    (next: T) => {
      drafts.clear(userId, form);
      setValue(next);
      setRestoredAt(null);
      setKept(true);
    },
    [drafts, userId, form],
  );
  return { value, set, reset, restoredAt, kept };
}
