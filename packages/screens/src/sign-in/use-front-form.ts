import { fieldProblems, readAppError } from "@ips/portal-kit/read-app-error";
import type { FormError } from "@ips/ui/error-summary";
import { useId, useState } from "react";
import { fieldProblemText } from "../record/field-problem-text.ts";
import { readyToExplain } from "../shell/refusal-words.ts";

/** The values of a form before the sign-in, each under the path by which the server names it: "agency.name". */
export type FrontValues = Readonly<Record<string, string>>;

/** What is wrong, a sentence at each path. */
export type FrontProblems<V> = Partial<Record<keyof V & string, string>>;

/** A form before the sign-in. Nothing of it is kept in the browser: it holds a password. */
export function useFrontForm<V extends FrontValues>({
  initial,
  check,
  send,
}: {
  initial: V;
  check: (values: V) => FrontProblems<V>;
  send: (values: V) => Promise<void>;
}) {
  const id = useId();
  const [values, setValues] = useState(initial);
  const [problems, setProblems] = useState<FrontProblems<V>>({});
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const set = (key: keyof V & string, value: string) => {
    setValues((before) => ({ ...before, [key]: value }));
    setProblems((before) => ({ ...before, [key]: undefined }));
  };
  const field = (key: keyof V & string) => ({
    id: `${id}-${key}`,
    name: key,
    error: problems[key],
    value: values[key] ?? "",
  });
  const errors: FormError[] = Object.keys(initial).flatMap((key) => {
    const text = problems[key];
    return text === undefined ? [] : [{ fieldId: `${id}-${key}`, text }];
  });
  async function submit(): Promise<void> {
    if (busy) return;
    const found = check(values);
    setProblems(found);
    setRefusal(null);
    setAttempt((before) => before + 1);
    if (Object.values(found).some((text) => text !== undefined)) return;
    setBusy(true);
    try {
      await send(values);
    } catch (error) {
      await readyToExplain(error);
      const refused = refusedFields(initial, error);
      setProblems(refused);
      setAttempt((before) => before + 1);
      if (Object.keys(refused).length === 0) setRefusal(error);
    } finally {
      setBusy(false);
    }
  }
  return {
    values,
    errors,
    attempt,
    refusal,
    busy,
    dirty: Object.keys(initial).some((key) => initial[key] !== values[key]),
    submit,
    text: (key: keyof V & string) => ({
      ...field(key),
      onChange: ({ target }: { target: { value: string } }) => set(key, target.value),
    }),
    value: (key: keyof V & string) => ({ ...field(key), onValue: (value: string) => set(key, value) }),
  };
}

/** The server's complaints at the form's own fields, in words. */
function refusedFields<V extends FrontValues>(values: V, error: unknown): FrontProblems<V> {
  if (readAppError(error).code !== "bad-input") return {};
  const texts = Object.values(fieldProblems(error)).flatMap(({ path, code, facts }) =>
    path in values ? [[path, fieldProblemText(code, facts)]] : [],
  );
  return Object.fromEntries(texts) as FrontProblems<V>;
}
