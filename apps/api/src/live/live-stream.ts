import type { LiveEnd, LiveEvents, PresentPerson } from "@ips/contract/live";
import type { Actor } from "@ips/db";
import type { Watch } from "./resolve-watch.ts";

/** An event as it goes over the wire; `null` is a sign of life. */
export type LiveEvent = {
  [Name in keyof LiveEvents]: { readonly name: Name; readonly data: LiveEvents[Name] };
}[keyof LiveEvents];

/** More records than this wait for a slow reader as one "read again". */
const mostWaiting = 100;
const beatMilliseconds = 15_000;
/** A reader that takes nothing for this long is gone. */
export const stuckMilliseconds = 45_000;

type Changed = LiveEvents["changed"];

/**
 * One open page. What it should be told waits here until its connection takes it: equal things become one, so a slow
 * reader costs no more memory than a quick one.
 */
export class LiveStream {
  actor: Actor;
  watch: Watch | null;
  readonly sessionId: string;
  readonly doing: "reading" | "editing" | null;
  /** The fidelity review that the page shows. */
  readonly review: string | null;
  readonly id: string;
  #changed = new Map<string, Changed>();
  #reviewChanged = false;
  #reread = false;
  #presence: readonly PresentPerson[] | null = null;
  #lastPresence = "[]";
  #end: LiveEnd | null = null;
  #wake: () => void = () => undefined;
  #waitingSince: number | null = null;
  readonly #now: () => number;

  constructor(options: {
    readonly id: string;
    readonly actor: Actor;
    readonly sessionId: string;
    readonly watch: Watch | null;
    readonly doing: "reading" | "editing" | null;
    readonly review: string | null;
    readonly now: () => number;
  }) {
    this.id = options.id;
    this.actor = options.actor;
    this.sessionId = options.sessionId;
    this.watch = options.watch;
    this.doing = options.doing;
    this.review = options.review;
    this.#now = options.now;
  }

  /** Records of one person changed. */
  changed(change: Changed): void {
    if (this.#reread) return;
    const key = [...change.records].toSorted().join();
    const before = this.#changed.get(key);
    this.#changed.set(key, {
      records: change.records,
      groups: [...new Set([...(before?.groups ?? []), ...change.groups])],
      mine: change.mine || (before?.mine ?? false),
    });
    if (this.#changed.size > mostWaiting) return this.reread();
    this.#tell();
  }

  /** The review that the page shows changed. */
  reviewChanged(): void {
    if (this.#reread || this.review === null) return;
    this.#reviewChanged = true;
    this.#tell();
  }

  /** Anything may have changed. */
  reread(): void {
    this.#reread = true;
    this.#reviewChanged = false;
    this.#changed.clear();
    this.#tell();
  }

  /** Who else is in the plan; said only when it is not what was said last. */
  present(people: readonly PresentPerson[]): void {
    const now = JSON.stringify(people);
    if (now === this.#lastPresence) return;
    this.#lastPresence = now;
    this.#presence = people;
    this.#tell();
  }

  /** Ends the stream, with the reason as its last event. */
  end(because: LiveEnd): void {
    this.#end ??= because;
    this.#changed.clear();
    this.#reviewChanged = false;
    this.#reread = false;
    this.#presence = null;
    this.#tell();
  }

  get ended(): boolean {
    return this.#end !== null;
  }

  /** Its reader takes nothing any more. */
  get stuck(): boolean {
    return this.#waitingSince !== null && this.#now() - this.#waitingSince > stuckMilliseconds;
  }

  #tell(): void {
    this.#waitingSince ??= this.#now();
    this.#wake();
  }

  /** What to send, as it comes; `null` now and then as a sign of life. Ends with `closed`. */
  async *events(): AsyncGenerator<LiveEvent | null> {
    yield { name: "ready", data: {} };
    while (true) {
      const next = this.#take();
      if (next === null) {
        this.#waitingSince = null;
        yield* (await this.#something()) ? [] : [null];
        continue;
      }
      yield next;
      if (next.name === "closed") return;
    }
  }

  #take(): LiveEvent | null {
    if (this.#end) return { name: "closed", data: { because: this.#end } };
    if (this.#reread) {
      this.#reread = false;
      return { name: "reread", data: {} };
    }
    for (const [key, data] of this.#changed) {
      this.#changed.delete(key);
      return { name: "changed", data };
    }
    if (this.#reviewChanged && this.review !== null) {
      this.#reviewChanged = false;
      return { name: "review", data: { review: this.review } };
    }
    if (this.#presence) {
      const people = this.#presence;
      this.#presence = null;
      return { name: "presence", data: { people } };
    }
    return null;
  }

  /** Resolves with true when there is something to send, with false when it is time for a sign of life. */
  #something(): Promise<boolean> {
    return new Promise((resolve) => {
      const beat = setTimeout(() => resolve(false), beatMilliseconds);
      this.#wake = () => {
        clearTimeout(beat);
        resolve(true);
      };
    });
  }
}
