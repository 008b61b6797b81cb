import type { ChangeNotice, ReviewNotice } from "./concerned.ts";

type Notice = ChangeNotice | ReviewNotice;

/** How long a change is remembered for pages whose stream opens after it. */
export const rememberedMilliseconds = 10_000;
const mostRemembered = 500;

/**
 * Changes that come close together are looked at together. The last seconds are remembered, so that a page whose
 * stream opens just after it read its data misses nothing in between.
 */
export class ChangeBatch {
  #waiting: Notice[] = [];
  #remembered: { readonly at: number; readonly notice: Notice }[] = [];
  #access: { readonly at: number; readonly agencies: readonly string[] }[] = [];
  #timer: NodeJS.Timeout | undefined;
  readonly #milliseconds: number;
  readonly #pass: (notices: readonly Notice[]) => void;

  constructor(milliseconds: number, pass: (notices: readonly Notice[]) => void) {
    this.#milliseconds = milliseconds;
    this.#pass = pass;
  }

  add(notice: Notice): void {
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
  replay(pass: (notices: readonly Notice[]) => void): void {
    const since = performance.now() - rememberedMilliseconds;
    this.#remembered = this.#remembered.filter(({ at }) => at >= since);
    if (this.#remembered.length > 0) pass(this.#remembered.map(({ notice }) => notice));
  }

  /** What these agencies may see of somebody may have begun or ended. */
  accessChanged(agencies: readonly string[]): void {
    const since = performance.now() - rememberedMilliseconds;
    this.#access = [...this.#access.filter(({ at }) => at >= since), { at: performance.now(), agencies }];
  }

  /** Whether that was so for an agency in the last seconds. */
  accessChangedFor(agencyId: string): boolean {
    const since = performance.now() - rememberedMilliseconds;
    return this.#access.some(({ at, agencies }) => at >= since && agencies.includes(agencyId));
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
