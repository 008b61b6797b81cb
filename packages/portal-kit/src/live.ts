import type { LiveEvents, PlanDoing, PresentPerson } from "@ips/contract/live";
import { readLiveStream } from "./read-live-stream.ts";

/** What a page wants to be told about beside the reader's own program: the record that it shows. */
export type LiveWish = {
  readonly client: string | null;
  readonly place: "plan" | null;
  readonly doing: PlanDoing | null;
  /** The fidelity review that the page shows. */
  readonly review?: string;
};

/** What an open page hears. `reread`: anything may have changed, also after a gap. `signed-out`: ask who is signed in. */
export type LiveNews =
  | ({ readonly kind: "changed" } & LiveEvents["changed"])
  | ({ readonly kind: "review" } & LiveEvents["review"])
  | { readonly kind: "reread" }
  | { readonly kind: "signed-out" };

/** `offline`: no connection just now; it is tried again. `off`: not wanted, or not for this role. */
export type LiveState = "off" | "connecting" | "open" | "offline";

type Outside = {
  readonly url?: string;
  readonly fetch?: typeof globalThis.fetch;
  /** Between 0 and 1, so that not everybody comes back at once. */
  readonly random?: () => number;
};

const nothing: LiveWish = { client: null, place: null, doing: null };
const firstWait = 500;
const longestWait = 20_000;
/** The server says something at least every 15 seconds. */
const silenceMilliseconds = 40_000;
const settleMilliseconds = 40;
/** A page nobody looks at lets go after this long; looked at again, it reads again. */
const hiddenMilliseconds = 30_000;

/**
 * The page's line to the server: it says what changed, and who else is here. It comes back by itself with growing
 * pauses, lets go while nobody looks, and never counts as a sign of life of the person.
 */
export class Live {
  readonly #url: string;
  readonly #fetch: typeof globalThis.fetch;
  readonly #random: () => number;
  readonly #news = new Set<(news: LiveNews) => void>();
  readonly #changes = new Set<() => void>();
  readonly #wishes: LiveWish[] = [];
  #state: LiveState = "off";
  #people: readonly PresentPerson[] = [];
  #wanted = false;
  #missed = false;
  #asked: LiveWish | null = null;
  #refused: string | null = null;
  #line: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = firstWait;

  constructor({ url = "/api/live", fetch, random = Math.random }: Outside = {}) {
    this.#url = url;
    this.#fetch = fetch ?? ((...request) => globalThis.fetch(...request));
    this.#random = random;
  }

  /** Begins to listen; what is returned ends it. */
  readonly start = (): (() => void) => {
    this.#wanted = true;
    let hidden: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(hidden);
      if (document.visibilityState === "hidden")
        hidden = setTimeout(() => this.#drop("off", true), hiddenMilliseconds);
      else if (!this.#line) this.#soon(0);
    };
    const online = () => this.#line ?? this.#soon(0);
    document.addEventListener("visibilitychange", look);
    globalThis.addEventListener("online", online);
    this.#soon(0);
    return () => {
      this.#wanted = false;
      clearTimeout(hidden);
      document.removeEventListener("visibilitychange", look);
      globalThis.removeEventListener("online", online);
      this.#drop("off", false);
    };
  };

  /** Says what the page shows; the wish that says most counts until what is returned takes it back. */
  readonly wish = (wish: LiveWish): (() => void) => {
    this.#wishes.push(wish);
    this.#soon(settleMilliseconds);
    return () => {
      this.#wishes.splice(this.#wishes.indexOf(wish), 1);
      this.#soon(settleMilliseconds);
    };
  };

  /** Hears the news; what is returned stops it. */
  readonly hear = (listener: (news: LiveNews) => void): (() => void) => {
    this.#news.add(listener);
    return () => this.#news.delete(listener);
  };

  /** For `useSyncExternalStore`: told when `state()` or `people()` changes. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#changes.add(listener);
    return () => this.#changes.delete(listener);
  };
  readonly state = (): LiveState => this.#state;
  readonly people = (): readonly PresentPerson[] => this.#people;

  #soon(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (this.#wanted) this.#timer = setTimeout(() => void this.#open(), milliseconds);
  }

  async #open(): Promise<void> {
    // A part of a page that says more than the page around it counts, whichever of them was drawn first.
    const last = this.#wishes.findLast(({ place }) => place !== null) ?? this.#wishes.at(-1) ?? nothing;
    const about = aboutOf(last);
    const wish = about !== null && about === this.#refused ? nothing : last;
    if (!this.#wanted || (this.#line && sameWish(wish, this.#asked))) return;
    this.#line?.abort();
    const line = new AbortController();
    this.#line = line;
    this.#asked = wish;
    this.#show(this.#state === "offline" ? "offline" : "connecting", wish.place ? this.#people : []);
    let again: number | null = null;
    try {
      again = await this.#listen(wish, line);
    } catch {
      again = this.#grown();
    }
    if (this.#line !== line) return;
    this.#line = null;
    if (again === null) return this.#show("off", []);
    this.#missed = true;
    if (again > 0) this.#show("offline", []);
    this.#soon(again);
  }

  /** Listens until the stream ends. Answers after how long to come back, or `null` for not at all. */
  async #listen(wish: LiveWish, line: AbortController): Promise<number | null> {
    const query = new URLSearchParams(
      Object.entries(wish).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
    );
    const answer = await this.#fetch(`${this.#url}?${query.toString()}`, {
      signal: line.signal,
      headers: { accept: "text/event-stream", "x-ips-background": "1" },
      cache: "no-store",
    });
    if (answer.status === 401) {
      this.#tell({ kind: "signed-out" });
      return null;
    }
    if (answer.status === 403) return null;
    const about = aboutOf(wish);
    if (answer.status === 404 && about !== null) {
      // The record is not open (any more): the page finds out by reading; everything else is still told.
      this.#refused = about;
      this.#tell({ kind: "reread" });
      return 0;
    }
    if (!answer.ok || !answer.body) return this.#grown();
    let again: number | null = this.#grown();
    for await (const event of readLiveStream(answer.body, line, silenceMilliseconds)) {
      if (this.#line !== line) return null;
      switch (event.name) {
        case "ready":
          this.#wait = firstWait;
          this.#show("open", this.#people);
          if (this.#missed) this.#tell({ kind: "reread" });
          this.#missed = false;
          break;
        case "changed":
          this.#tell({ kind: "changed", ...event.data });
          break;
        case "review":
          this.#tell({ kind: "review", ...event.data });
          break;
        case "reread":
          this.#refused = null;
          this.#tell({ kind: "reread" });
          this.#soon(settleMilliseconds);
          break;
        case "presence":
          this.#show(this.#state, event.data.people);
          break;
        case "closed":
          again = this.#afterClose(event.data.because);
      }
    }
    return again;
  }

  #afterClose(because: LiveEvents["closed"]["because"]): number | null {
    switch (because) {
      case "access":
        this.#tell({ kind: "reread" });
        return settleMilliseconds;
      case "signed-out":
        this.#tell({ kind: "signed-out" });
        return null;
      case "replaced":
        this.#missed = true;
        return null;
      case "stopping":
        return firstWait + this.#random() * 1_500;
    }
  }

  #grown(): number {
    const wait = this.#wait * (0.75 + this.#random() / 2);
    this.#wait = Math.min(this.#wait * 2, longestWait);
    return wait;
  }

  #drop(state: LiveState, missed: boolean): void {
    clearTimeout(this.#timer);
    this.#line?.abort();
    this.#line = null;
    this.#asked = null;
    this.#missed ||= missed;
    this.#show(state, []);
  }

  #tell(news: LiveNews): void {
    for (const listener of this.#news) listener(news);
  }

  #show(state: LiveState, people: readonly PresentPerson[]): void {
    const next = people.length === 0 && this.#people.length === 0 ? this.#people : people;
    if (state === this.#state && next === this.#people) return;
    this.#state = state;
    this.#people = next;
    for (const listener of this.#changes) listener();
  }
}

/** The record or the review that a wish is about. */
const aboutOf = ({ client, review }: LiveWish): string | null => client ?? review ?? null;

const sameWish = (one: LiveWish, other: LiveWish | null): boolean =>
  other !== null &&
  one.client === other.client &&
  one.review === other.review &&
  one.place === other.place &&
  one.doing === other.doing;
