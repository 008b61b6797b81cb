import { asActor, type Actor, type Tx } from "@ips/db";
import { actorOf } from "../auth/actor-of.ts";
import { loadLiveSession, type LiveSession } from "../auth/live-session.ts";
import { mustEnrol } from "../auth/require-second-factor.ts";
import type { Deps } from "../deps.ts";
import { forbidden, signedOut } from "../errors/app-error.ts";
import { refusalOf } from "../errors/refusal-of.ts";
import { ChangeBatch, rememberedMilliseconds } from "./change-batch.ts";
import { concernsMany, hearsOfRecords, rightsOf, type ChangeNotice, type ReviewNotice } from "./concerned.ts";
import { Ear } from "./ear.ts";
import { liveChannel, parseLiveNotice, type LiveNotice } from "./live-notice.ts";
import { LiveStream } from "./live-stream.ts";
import { PresenceBoard, presenceBeatMilliseconds } from "./presence-board.ts";
import { presentPeople } from "./present-people.ts";
import { resolveWatch, type Watch } from "./resolve-watch.ts";
import { mayFollowReview } from "./reviews-to-tell.ts";
import { sayNotices } from "./say-notices.ts";
import { tellChanges } from "./tell-changes.ts";

type Outside = Pick<Deps, "database" | "clock" | "log" | "newId" | "settings">;

/** What a page asks to be told about. */
export type LiveInput = {
  readonly client: string | null;
  readonly review: string | null;
  readonly place: "plan" | null;
  readonly doing: "reading" | "editing" | null;
};

/** A person's browser has this many pages in sight at most; the oldest gives way. */
export const streamsASession = 6;
/** A session is looked at again at least this often: it may have ended, and today may have become tomorrow. */
const longestTrust = 5 * 60_000;
const gatherMilliseconds = 25;

type Held = { readonly stream: LiveStream; readonly token: string; timer?: NodeJS.Timeout };

/**
 * Tells open pages what changed. It hears every commit through one connection to the database, asks the database as
 * the reader what the reader may know, and passes identifiers on. It keeps nothing but the open streams, so any number
 * of API processes stand side by side.
 */
export class LiveHub {
  readonly #held = new Map<string, Held>();
  readonly #board = new PresenceBoard();
  readonly #deps: Outside;
  readonly #batch = new ChangeBatch(gatherMilliseconds, (notices) =>
    this.#enqueue(() => this.#changes(notices)),
  );
  readonly #ear = new Ear({
    connection: () => ({ ...this.#deps.database.appConnection(), application_name: "ips live" }),
    channel: liveChannel,
    onNotice: (payload) => this.#hear(parseLiveNotice(payload)),
    onFirst: () => this.#each((stream) => stream.reread()),
    onAgain: () => this.#enqueue(() => this.#lookAgain()),
    onTrouble: (error) => this.#deps.log.warn({ error }, "live updates wait for the database"),
  });
  #beat: NodeJS.Timeout | undefined;
  #tail: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(deps: Outside) {
    this.#deps = deps;
  }

  /**
   * Opens a stream for a session and what its page is about.
   *
   * @throws AppError not-found when the client or the review is not open to the actor; signed-out; forbidden without a membership.
   */
  async open(session: LiveSession | null, token: string | null, input: LiveInput): Promise<LiveStream> {
    if (!session || token === null || this.#closed) throw signedOut();
    if (!session.active) throw forbidden("no-membership");
    const actor = actorOf(session, session.active, "live");
    await this.#listen();
    const id = this.#deps.newId();
    const watch = input.client === null ? null : await this.#resolve(actor, input.client, input.place);
    const { review } = input;
    if (review !== null) await this.#as(actor, (tx) => mayFollowReview(tx, review));
    const stream = new LiveStream({
      id,
      review,
      actor,
      sessionId: session.sessionId,
      watch,
      doing: watch?.planOf ? (input.doing ?? "reading") : null,
      now: this.#now,
    });
    const others = [...this.#held.values()].filter((each) => each.stream.sessionId === session.sessionId);
    for (const { stream: oldest } of others.slice(0, Math.max(0, others.length - streamsASession + 1)))
      this.#end(oldest, "replaced");
    const held: Held = { stream, token };
    this.#held.set(id, held);
    this.#trustFor(held, session);
    const unheard = this.#ear.hearsForLessThan(rememberedMilliseconds);
    if (unheard || (this.#batch.accessChangedFor(actor.agencyId) && hearsOfRecords(actor))) stream.reread();
    this.#batch.replay((notices) => this.#enqueue(() => this.#changes(notices, [stream])));
    if (watch?.planOf) void this.#say([this.#hereOf(stream), { k: "ask", c: watch.planOf }]);
    return stream;
  }

  /** The page is gone. */
  leave(stream: LiveStream): void {
    const held = this.#held.get(stream.id);
    if (!held) return;
    clearTimeout(held.timer);
    this.#held.delete(stream.id);
    if (stream.doing) void this.#say([{ k: "gone", i: stream.id }]);
  }

  /** Ends every stream and the connection; open pages come back by themselves. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#beat);
    this.#batch.stop();
    for (const { stream } of this.#held.values()) this.#end(stream, "stopping");
    await this.#tail;
    await this.#ear.close();
  }

  readonly #now = () => this.#deps.clock.now().getTime();

  async #listen(): Promise<void> {
    this.#beat ??= setInterval(() => this.#pulse(), presenceBeatMilliseconds).unref();
    await this.#ear.begin();
  }

  #hear(notice: LiveNotice | null): void {
    switch (notice?.k) {
      case "client":
      case "review":
        return this.#batch.add(notice);
      case "many":
        return this.#each((stream) => concernsMany(stream, notice) && stream.reread());
      case "access":
        return this.#enqueue(() => this.#access(notice));
      case "session":
        return this.#enqueue(() => this.#verifyAll(({ sessionId }) => sessionId === notice.s));
      case "standing":
        return this.#enqueue(() =>
          this.#verifyAll(({ actor }) => actor.membershipId === notice.i || actor.staffId === notice.i),
        );
      case "ask":
        return void this.#say(
          [...this.#held.values()]
            .filter(({ stream }) => stream.doing && stream.watch?.planOf === notice.c)
            .map(({ stream }) => this.#hereOf(stream)),
        );
      case "here":
      case "gone": {
        const planOf = this.#board.hear(notice, this.#now());
        return planOf === null ? undefined : this.#enqueue(() => this.#tellPresence((of) => of === planOf));
      }
      case undefined:
    }
  }

  /** Work on notices is done one after the other, so that nobody is told of a change after being told of the end. */
  #enqueue(work: () => Promise<void>): void {
    this.#tail = this.#tail.then(work).catch((error: unknown) => {
      if (!this.#closed) this.#deps.log.error({ error }, "a live notice was lost");
      // What could not be asked is not passed on; open pages read again instead.
      this.#each((stream) => stream.reread());
    });
  }

  #changes(notices: readonly (ChangeNotice | ReviewNotice)[], only?: readonly LiveStream[]): Promise<void> {
    const streams = only ?? [...this.#held.values()].map(({ stream }) => stream);
    return tellChanges(
      notices,
      streams.filter(({ ended }) => !ended),
      this.#as.bind(this),
    );
  }

  /** Access of some agencies to a client may have begun or ended: pages about the person first, then all others. */
  async #access({ c, t }: Extract<LiveNotice, { k: "access" }>): Promise<void> {
    this.#batch.accessChanged(t);
    const concerned = [...this.#held.values()]
      .map(({ stream }) => stream)
      .filter(({ actor }) => t.includes(actor.agencyId) && hearsOfRecords(actor))
      .toSorted(
        (one, other) =>
          Number(other.watch?.records.has(c) ?? false) - Number(one.watch?.records.has(c) ?? false),
      );
    for (const stream of concerned) if (stream.watch) await this.#watchAgain(stream);
    // Whether it is still seen or not: lists are read again, and no identifier is needed for that.
    for (const stream of concerned) stream.reread();
    await this.#tellPresence(() => true);
  }

  /** Looks again at what a page is about; what it may not see any more ends its stream. */
  async #watchAgain(stream: LiveStream): Promise<void> {
    const before = stream.watch;
    if (!before || stream.ended) return;
    const now = await this.#resolve(stream.actor, before.subjectId, before.planOf ? "plan" : null).catch(
      (error: unknown) => {
        if (refusalOf(error).kind === "NOT_FOUND") return null;
        throw error;
      },
    );
    if (!now || [...before.records.keys()].some((id) => !now.records.has(id)) || now.planOf !== before.planOf)
      return this.#end(stream, "access");
    stream.watch = now;
  }

  async #tellPresence(isPlan: (planOf: string) => boolean): Promise<void> {
    for (const { stream } of this.#held.values()) {
      const planOf = stream.watch?.planOf;
      if (!planOf || stream.ended || !isPlan(planOf)) continue;
      const present = this.#board.in(planOf);
      stream.present(await this.#as(stream.actor, (tx) => presentPeople(tx, stream.actor, planOf, present)));
    }
  }

  #hereOf({ id, watch, actor, doing }: LiveStream): LiveNotice {
    return {
      k: "here",
      i: id,
      c: watch?.planOf ?? "",
      p: actor.staffId ?? "",
      a: actor.agencyId,
      d: doing ?? "reading",
    };
  }

  #say(notices: readonly LiveNotice[]): Promise<void> {
    return sayNotices(this.#deps.database.app, notices).catch((error: unknown) => {
      if (!this.#closed) this.#deps.log.warn({ error }, "who is in a plan could not be said");
    });
  }

  /** Every few seconds: who is here is said again, who was not heard of is forgotten, who takes nothing is let go. */
  #pulse(): void {
    const open = [...this.#held.values()].map(({ stream }) => stream);
    for (const stream of open) if (stream.stuck) this.#end(stream, "stopping");
    const here = open.filter(({ doing, ended }) => doing && !ended).map((stream) => this.#hereOf(stream));
    void this.#say(here);
    const left = this.#board.forget(this.#now());
    if (left.length > 0) this.#enqueue(() => this.#tellPresence((planOf) => left.includes(planOf)));
  }

  /** After a gap in listening anything may have happened. */
  async #lookAgain(): Promise<void> {
    await this.#verifyAll(() => true);
    this.#each((stream) => stream.reread());
  }

  #trustFor(held: Held, session: LiveSession): void {
    clearTimeout(held.timer);
    const until = Math.min(session.idleEndsAt.getTime(), session.endsAt.getTime()) - this.#now() + 500;
    held.timer = setTimeout(
      () => this.#enqueue(() => this.#verify(held)),
      Math.max(1_000, Math.min(until, longestTrust)),
    ).unref();
  }

  async #verifyAll(which: (stream: LiveStream) => boolean): Promise<void> {
    for (const held of this.#held.values()) if (which(held.stream)) await this.#verify(held);
  }

  /** Is the session still there, for the same membership with the same rights? Asking is no sign of life. */
  async #verify(held: Held): Promise<void> {
    const { stream, token } = held;
    if (stream.ended) return;
    const session = await loadLiveSession(this.#deps, token, { touch: false }).catch(() => undefined);
    if (session === undefined) return this.#end(stream, "stopping");
    if (!session?.active || mustEnrol(session) || session.active.id !== stream.actor.membershipId)
      return this.#end(stream, "signed-out");
    const actor = actorOf(session, session.active, "live");
    if (rightsOf({ ...actor, today: "" }) !== rightsOf({ ...stream.actor, today: "" }))
      return this.#end(stream, "access");
    stream.actor = actor;
    this.#trustFor(held, session);
    await this.#watchAgain(stream);
  }

  #end(stream: LiveStream, because: Parameters<LiveStream["end"]>[0]): void {
    stream.end(because);
    this.leave(stream);
  }

  #each(tell: (stream: LiveStream) => unknown): void {
    for (const { stream } of this.#held.values()) if (!stream.ended) tell(stream);
  }

  #resolve(actor: Actor, client: string, place: "plan" | null): Promise<Watch> {
    return this.#as(actor, (tx) => resolveWatch(tx, actor, client, place));
  }

  #as<T>(actor: Actor, run: (tx: Tx) => Promise<T>): Promise<T> {
    return asActor(this.#deps.database.app, actor, run);
  }
}
