import type { AppErrorCode } from "@ips/contract";
import { fieldProblems, readAppError } from "@ips/portal-kit/read-app-error";
import { useDraft } from "@ips/portal-kit/use-draft";
import type { FormError } from "@ips/ui/error-summary";
import { useId, useRef, useState } from "react";
import { readyToExplain, refusalWords } from "../shell/refusal-words.ts";
import { useSession } from "../shell/session.tsx";
import { fieldProblemText } from "./field-problem-text.ts";
import { fittingDraft, sameValues, type EntryValues, type KeysOf } from "./entry-values.ts";

/** What a form found wrong before it was sent: a sentence at each field. */
export type EntryProblems<V> = Partial<Record<keyof V & string, string>>;

export type EntryOptions<V extends EntryValues> = {
  /** Names the form and what it is about, for its draft: `contact.<client id>`. */
  name: string;
  /** What an untouched form shows; called anew after a save, so that new records get new keys. */
  initial: () => V;
  /** What is wrong, in words; an empty object when nothing is. */
  check: (values: V) => EntryProblems<V>;
  /** Refusals that one field explains, by their code: `{ "client.number-taken": "number" }`. */
  at?: Partial<Record<AppErrorCode, keyof V & string>>;
  /** Sends it. What it throws is explained at the fields or above the buttons. */
  save: (values: V) => Promise<unknown>;
  /** After it was saved; the form is clean by then. */
  onSaved: (values: V) => void;
};

/** A form that is being written. Give it to `EntryForm`, and its fields to the controls. */
export type Entry<V extends EntryValues> = {
  readonly id: string;
  readonly values: V;
  readonly set: <K extends keyof V>(key: K, value: V[K]) => void;
  /** For fields of one or several lines and lists to choose from. */
  readonly text: (
    key: KeysOf<V, string>,
  ) => ControlProps & { value: string; onChange: (event: { target: { value: string } }) => void };
  /** For dates and choices. */
  readonly value: (
    key: KeysOf<V, string>,
  ) => ControlProps & { value: string; onValue: (value: string) => void };
  /** For one statement that is true or not. */
  readonly checked: (
    key: KeysOf<V, boolean>,
  ) => ControlProps & { checked: boolean; onChecked: (checked: boolean) => void };
  /** For any of a few. */
  readonly list: (
    key: KeysOf<V, readonly string[]>,
  ) => ControlProps & { values: readonly string[]; onValues: (values: string[]) => void };
  readonly field: (key: keyof V & string) => ControlProps;
  readonly errors: readonly FormError[];
  readonly attempt: number;
  /** The refusal that no field explains. */
  readonly refusal: unknown;
  readonly busy: boolean;
  readonly dirty: boolean;
  /** As `dirty`, also between a save and the next drawing. */
  readonly isDirty: () => boolean;
  readonly restoredAt: Date | null;
  readonly kept: boolean;
  readonly discard: () => void;
  readonly submit: () => Promise<void>;
};

type ControlProps = { id: string; name: string; error: string | undefined };

/**
 * Holds a form: its values (kept as a draft until saved), what is wrong where, and sending it once.
 *
 * @example
 * const entry = useEntry({ name: `job.${clientId}`, initial, check, save, onSaved });
 * <EntryForm entry={entry} submitText="Add job"><TextField label="Job title" {...entry.text("title")} /></EntryForm>
 */
export function useEntry<V extends EntryValues>({
  name,
  initial,
  check,
  at = {},
  save,
  onSaved,
}: EntryOptions<V>): Entry<V> {
  const { user } = useSession();
  const id = useId();
  const [start, setStart] = useState(initial);
  const draft = useDraft<V>(user.userId, name, start, (kept) => fittingDraft(start, kept));
  const [problems, setProblems] = useState<EntryProblems<V>>({});
  const [refusal, setRefusal] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const { value: values } = draft;
  const dirty = !sameValues(values, start);
  const clean = useRef(!dirty);
  // Two fields can change in one event, before anything is drawn.
  const latest = useRef(values);

  const set: Entry<V>["set"] = (key, value) => {
    const next = { ...latest.current, [key]: value };
    latest.current = next;
    draft.set(next);
    clean.current = sameValues(next, start);
    setProblems((before) =>
      before[key as keyof V & string] === undefined ? before : { ...before, [key]: undefined },
    );
  };
  const begin = () => {
    const next = initial();
    setStart(next);
    draft.reset(next);
    latest.current = next;
    clean.current = true;
    setProblems({});
    setRefusal(null);
  };
  const field = (key: keyof V & string): ControlProps => ({
    id: `${id}-${key}`,
    name: key,
    error: problems[key],
  });
  const errors = Object.keys(values).flatMap((key) => {
    const text = problems[key];
    return text === undefined ? [] : [{ fieldId: `${id}-${key}`, text }];
  });

  async function submit(): Promise<void> {
    if (busy) return;
    const sent = latest.current;
    const found = check(sent);
    setProblems(found);
    setRefusal(null);
    setAttempt((before) => before + 1);
    if (Object.values(found).some((text) => text !== undefined)) return;
    setBusy(true);
    try {
      await save(sent);
    } catch (error) {
      await readyToExplain(error);
      const refused = refusedFields(sent, error, at);
      setProblems(refused);
      setAttempt((before) => before + 1);
      if (Object.keys(refused).length === 0) setRefusal(error);
      return;
    } finally {
      setBusy(false);
    }
    begin();
    onSaved(sent);
  }

  return {
    id,
    values,
    set,
    field,
    text: (key) => ({
      ...field(key),
      value: textOf(values[key]),
      onChange: ({ target }) => set(key, target.value as V[typeof key]),
    }),
    value: (key) => ({
      ...field(key),
      value: textOf(values[key]),
      onValue: (value) => set(key, value as V[typeof key]),
    }),
    checked: (key) => ({
      ...field(key),
      checked: values[key] === true,
      onChecked: (checked) => set(key, checked as V[typeof key]),
    }),
    list: (key) => ({
      ...field(key),
      values: listOf(values[key]),
      onValues: (chosen) => set(key, chosen as readonly string[] as V[typeof key]),
    }),
    errors,
    attempt,
    refusal,
    busy,
    dirty,
    isDirty: () => !clean.current,
    restoredAt: draft.restoredAt,
    kept: draft.kept,
    discard: begin,
    submit,
  };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];

/** The server's complaints at the form's own fields; a path such as `identity.firstName` is the field `firstName`. */
function refusedFields<V extends EntryValues>(
  values: V,
  error: unknown,
  at: NonNullable<EntryOptions<V>["at"]>,
): EntryProblems<V> {
  const { code: refusal } = readAppError(error);
  const field = refusal === "no-connection" ? undefined : at[refusal];
  if (field !== undefined) {
    const { title, todo } = refusalWords(error);
    return { [field]: `${title} ${todo}` } as EntryProblems<V>;
  }
  if (refusal !== "bad-input") return {};
  const refused: Record<string, string> = {};
  for (const { path, code, facts } of Object.values(fieldProblems(error))) {
    const key = [path, path.split(".").at(-1) ?? ""].find((each) => each in values);
    if (key !== undefined) refused[key] = fieldProblemText(code, facts);
  }
  return refused as EntryProblems<V>;
}
