import { useCallback, useState } from "react";
import { dropDraft, findDraft, keepDraft } from "./drafts.ts";

/** A form's value that survives a reload. */
export type Draft<T> = {
  readonly value: T;
  readonly set: (value: T) => void;
  /** Drops the draft and starts again from `initial`: after it was saved, or on "discard". */
  readonly reset: (initial: T) => void;
  /** When the value on screen was typed, if it was found as a draft; for "restored from …". */
  readonly restoredAt: Date | null;
  /** False when the browser refused to keep the draft: warn before leaving the page. */
  readonly kept: boolean;
};

/**
 * Holds the value of a form and keeps it as a draft with each change.
 *
 * @param form names the form and what it is about, such as `plan.<client id>`; give it to the component as
 *   its `key` too, so that another form starts anew.
 * @param parse decides whether a draft still fits the form: its value, or null.
 */
export function useDraft<T>(
  userId: string,
  form: string,
  initial: T,
  parse: (value: unknown) => T | null,
): Draft<T> {
  const [found] = useState(() => {
    const kept = findDraft({ userId, form });
    const value = kept === null ? null : parse(kept.value);
    return kept === null || value === null ? null : { value, at: kept.at };
  });
  const [value, setValue] = useState(found?.value ?? initial);
  const [restoredAt, setRestoredAt] = useState(found?.at ?? null);
  const [kept, setKept] = useState(true);
  const set = useCallback(
    (next: T) => {
      setValue(next);
      setKept(keepDraft({ userId, form }, next));
    },
    [userId, form],
  );
  const reset = useCallback(
    (next: T) => {
      dropDraft({ userId, form });
      setValue(next);
      setRestoredAt(null);
      setKept(true);
    },
    [userId, form],
  );
  return { value, set, reset, restoredAt, kept };
}
