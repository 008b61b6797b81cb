import { listenTo, type ListenOptions } from "./listen.ts";

/** A database that is away delays live updates, never a page. */
const longestWait = 2_000;

/** Listens to the database from the first open page on, and knows since when it hears. */
export class Ear {
  #listening: ReturnType<typeof listenTo> | null = null;
  #since: number | null = null;
  readonly #options: ListenOptions & { readonly onFirst: () => void };

  /** @param options `onFirst`: it hears now; what was said before is not known. */
  constructor(options: ListenOptions & { readonly onFirst: () => void }) {
    this.#options = options;
  }

  /** Begins to listen, once. Waits until it does, but no longer than two seconds: then the page opens, and is told when it does. */
  async begin(): Promise<void> {
    if (!this.#listening) {
      this.#listening = listenTo(this.#options);
      void this.#hearFrom(this.#listening.ready);
    }
    await Promise.race([
      this.#listening.ready,
      new Promise<void>((go) => setTimeout(go, longestWait).unref()),
    ]);
  }

  /** Whether it hears, but not yet for so long: what was committed in the time before went by. */
  hearsForLessThan(milliseconds: number): boolean {
    return this.#since !== null && performance.now() - this.#since < milliseconds;
  }

  async close(): Promise<void> {
    await this.#listening?.close();
  }

  async #hearFrom(ready: Promise<void>): Promise<void> {
    await ready;
    this.#since = performance.now();
    this.#options.onFirst();
  }
}
