import type { ChangeNotice } from "./concerned.ts";

const rememberedMilliseconds = 10_000;
const mostRemembered = 500;

/**
 * Changes that come close together are looked at together. The last seconds are remembered, so that a page whose
 * stream opens just after it read its data misses nothing in between.
 */
export class ChangeBatch {
  #waiting: ChangeNotice[] = [];
  #remembered: { readonly at: number; readonly notice: ChangeNotice }[] = [];
  #timer: NodeJS.Timeout | undefined;
  readonly #milliseconds: number;
  readonly #pass: (notices: readonly ChangeNotice[]) => void;

  constructor(milliseconds: number, pass: (notices: readonly ChangeNotice[]) => void) {
    this.#milliseconds = milliseconds;
    this.#pass = pass;
  }

  add(notice: ChangeNotice): void {
    this.#waiting.push(notice);
    this.#remembered.push({ at: performance.now(), notice });
    if (this.#remembered.length > mostRemembered) this.#remembered.shift();
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const notices = this.#waiting;
      this.#waiting = [];
      this.#pass(notices);
    }, this.#milliseconds);
  }

  /** What was heard in the last seconds, if anything. */
  replay(pass: (notices: readonly ChangeNotice[]) => void): void {
    const since = performance.now() - rememberedMilliseconds;
    this.#remembered = this.#remembered.filter(({ at }) => at >= since);
    if (this.#remembered.length > 0) pass(this.#remembered.map(({ notice }) => notice));
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
