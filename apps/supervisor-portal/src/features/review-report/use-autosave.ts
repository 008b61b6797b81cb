import { readAppError } from "@ips/portal-kit/read-app-error";
import { useDraft } from "@ips/portal-kit/use-draft";
import { useSession } from "@ips/screens/shell/session.tsx";
import { useEffect, useRef, useState } from "react";

/** Texts by their names. */
export type Texts = Readonly<Record<string, string>>;

/** Where the saving stands. */
export type SaveState = "saved" | "waiting" | "saving" | "failed" | "stale";

/** Texts that save themselves a moment after the last key. */
export type Autosave<T extends Texts> = {
  readonly texts: T;
  readonly set: (key: keyof T, text: string) => void;
  readonly state: SaveState;
  /** What went wrong, while `state` is "failed" or "stale". */
  readonly error: unknown;
  /** Saves at once, also over what somebody else saved meanwhile: its version is given. */
  readonly saveNow: (over?: number) => void;
  /** Drops what was written here for what is stored. */
  readonly takeStored: (stored: T, version: number) => void;
};

/** How long after the last key. */
const pause = 1_000;

const same = (a: Texts, b: Texts) => Object.keys(a).every((key) => a[key] === b[key]);

/**
 * Holds texts and saves them by themselves, one save after the other. What is not saved yet stays in the browser, also over a reload; where somebody
 * else saved meanwhile, both are kept and nothing is overwritten unasked.
 *
 * @param name of the draft: `review-report.<review>`.
 */
export function useAutosave<T extends Texts>(
  name: string,
  stored: { texts: T; version: number },
  save: (texts: T, version: number) => Promise<{ version: number }>,
): Autosave<T> {
  const { user } = useSession();
  const draft = useDraft<T>(user.userId, name, stored.texts, (kept) => fitting(stored.texts, kept));
  const known = useRef(stored);
  const latest = useRef(draft.value);
  const [state, setState] = useState<SaveState>(() =>
    same(draft.value, stored.texts) ? "saved" : "waiting",
  );
  const [error, setError] = useState<unknown>(null);
  const [turn, setTurn] = useState(0);

  const send = async (over?: number) => {
    const sent = latest.current;
    setState("saving");
    try {
      const { version } = await save(sent, over ?? known.current.version);
      known.current = { texts: sent, version };
    } catch (refused) {
      setError(refused);
      setState(readAppError(refused).code === "review-report.stale" ? "stale" : "failed");
      return;
    }
    setError(null);
    if (same(latest.current, sent)) {
      draft.reset(sent);
      setState("saved");
    } else {
      setState("waiting");
      setTurn((before) => before + 1);
    }
  };

  useEffect(() => {
    if (state !== "waiting") return;
    const timer = setTimeout(() => void send(), pause);
    return () => clearTimeout(timer);
    // Each key begins the pause anew; `send` reads what is latest.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state, turn]);

  return {
    texts: draft.value,
    set: (key, text) => {
      const next = { ...latest.current, [key]: text };
      latest.current = next;
      draft.set(next);
      setTurn((before) => before + 1);
      setState((before) => (before === "saving" || before === "stale" ? before : "waiting"));
    },
    state,
    error,
    saveNow: (over) => void send(over),
    takeStored: (texts, version) => {
      known.current = { texts, version };
      latest.current = texts;
      draft.reset(texts);
      setError(null);
      setState("saved");
    },
  };
}

function fitting<T extends Texts>(like: T, kept: unknown): T | null {
  if (typeof kept !== "object" || kept === null) return null;
  const found = new Map<string, unknown>(Object.entries(kept));
  return Object.keys(like).every((key) => typeof found.get(key) === "string") ? (kept as T) : null;
}
