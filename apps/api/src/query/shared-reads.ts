import { asActor, type Actor, type Db, type Tx } from "@ips/db";
import { AppError } from "../errors/app-error.ts";
import { askMerged } from "./ask-merged.ts";
import { gatherOn, type Asked, type AskedRows } from "./ask-together.ts";

/** One procedure of a request whose procedures read together. */
export type Reader = {
  /**
   * Runs reading work in the transaction of the request, or `alone` where that is not possible. Resolves when the
   * transaction is committed, so that nothing is answered whose look is not in the access log.
   */
  readonly run: <T>(actor: Actor, work: (tx: Tx) => Promise<T>, alone: () => Promise<T>) => Promise<T>;
  /** The procedure has ended; nobody waits for it any more. */
  readonly leave: () => void;
};

/** What the procedures of one request share. */
export type SharedReads = { readonly enter: () => Reader };

/** What a procedure asks, until all that are on their way ask too. */
type Pending = {
  readonly order: number;
  readonly asked: Asked;
  readonly resolve: (rows: AskedRows) => void;
  readonly reject: (error: unknown) => void;
};

/** The transaction under way. */
type Shared = {
  /** The actor it is bound to, apart from the screen. */
  readonly key: string;
  readonly tx: Promise<Tx>;
  /** Settles when the transaction has ended: committed, or rejected. */
  readonly ended: Promise<void>;
  readonly commit: () => void;
  readonly giveUp: () => void;
  works: number;
  failed: boolean;
  pending: Pending[];
};

/** Thrown into works whose transaction another one has broken: they run again, alone. */
const broken = new Error("the shared transaction was given up");

/**
 * Lets the reading procedures of one request share a transaction, when they act as the same membership about the same people,
 * and asks in one statement what they ask at the same time. Each keeps its own permission, its own questions under the
 * same policies, its own screen in the access log and its own refusal. Where one meets an error, or refuses after it has
 * written, the transaction is rolled back and each runs again in one of its own.
 *
 * What a work does besides `askTogether` is done at once, on the same connection. Lists, which say in the middle whom they
 * are about (`aboutFromHere`), name nobody at first and are not shared. There is one such transaction at a time, and it
 * never waits for a procedure that waits for another connection.
 *
 * @param procedures how many procedures the request has; each enters and leaves once.
 */
export function sharedReads(db: Db, procedures: number): SharedReads {
  let present = procedures;
  let entered = 0;
  /** Procedures that wait for something here, or work elsewhere: nothing that they could ask now is waited for. */
  let parked = 0;
  let shared: Shared | null = null;

  /** When everybody who is still there waits, nothing more will be asked together: asks, or else commits. */
  function goOn(): void {
    if (shared === null || parked < present) return;
    if (shared.pending.length > 0) return void flush(shared);
    if (shared.works > 0) return;
    shared.commit();
    shared = null;
  }

  async function flush(within: Shared): Promise<void> {
    const pending = within.pending.toSorted((a, b) => a.order - b.order);
    within.pending = [];
    parked -= pending.length;
    try {
      const parts = pending.map(({ asked }) => asked);
      const rows = await askMerged(await within.tx, parts);
      pending.forEach(({ resolve }, index) => resolve(rows[index] ?? {}));
    } catch (error) {
      fail(within);
      for (const { reject } of pending) reject(error);
    }
  }

  /** Nothing of it stands: whoever waits is sent away, and it is rolled back when the last work has ended. */
  function fail(within: Shared): void {
    within.failed = true;
    if (shared === within) shared = null;
    parked -= within.pending.length;
    for (const { reject } of within.pending) reject(broken);
    within.pending = [];
  }

  const ask = (within: Shared, order: number, asked: Asked): Promise<AskedRows> =>
    new Promise((resolve, reject) => {
      if (within.failed) return reject(broken);
      within.pending.push({ order, asked, resolve, reject });
      parked += 1;
      goOn();
    });

  /** Waits without keeping the others waiting. */
  async function aside<T>(work: () => Promise<T>): Promise<T> {
    parked += 1;
    goOn();
    try {
      return await work();
    } finally {
      parked -= 1;
    }
  }

  /** What the work came to, or null where the transaction did not come to a commit. */
  async function take<T>(
    within: Shared,
    order: number,
    work: (tx: Tx) => Promise<T>,
  ): Promise<{ result: T } | null> {
    let wrote = false;
    const end = () => {
      within.works -= 1;
      if (within.failed && within.works === 0) within.giveUp();
    };
    try {
      const tx = watched(await within.tx, () => (wrote = true));
      gatherOn(tx, (asked) => {
        wrote ||= asked.alongside !== undefined;
        return ask(within, order, asked);
      });
      const result = await work(tx);
      end();
      return await aside(() =>
        within.ended.then(
          () => ({ result }),
          () => null,
        ),
      );
    } catch (error) {
      const refused = error instanceof AppError && !wrote && !within.failed;
      if (!refused) fail(within);
      end();
      if (refused) throw error;
      return aside(() =>
        within.ended.then(
          () => null,
          () => null,
        ),
      );
    }
  }

  return {
    enter() {
      const order = entered++;
      let working = false;
      return {
        async run(actor, work, alone) {
          if (working) return alone();
          if (actor.about === undefined) return aside(alone);
          const key = keyOf(actor);
          shared ??= begin(db, actor, key);
          if (shared.key !== key) return aside(alone);
          working = true;
          shared.works += 1;
          const taken = await take(shared, order, work).finally(() => (working = false));
          return taken === null ? aside(alone) : taken.result;
        },
        leave() {
          present -= 1;
          goOn();
        },
      };
    },
  };
}

const keyOf = ({ screen: _screen, ...same }: Actor): string => JSON.stringify(same);

/** Opens a transaction that stays open until it is committed or given up. No screen: what is written names its own. */
function begin(db: Db, actor: Actor, key: string): Shared {
  const end = Promise.withResolvers<void>();
  const opened = Promise.withResolvers<Tx>();
  const ended = asActor(db, { ...actor, screen: "" }, (tx) => {
    opened.resolve(tx);
    return end.promise;
  });
  ended.catch(opened.reject);
  // Whoever works in it hears of it; nobody else does.
  opened.promise.catch(() => undefined);
  return {
    key,
    tx: opened.promise,
    ended,
    commit: () => end.resolve(),
    giveUp: () => end.reject(broken),
    works: 0,
    failed: false,
    pending: [],
  };
}

/** The transaction, saying when it is used for more than `askTogether`: then it may have written. */
function watched(tx: Tx, used: () => void): Tx {
  return new Proxy(tx, {
    get(target, property) {
      // A savepoint would take the others' statements with it.
      if (property === "transaction") throw new Error("no transaction inside a shared one");
      used();
      return Reflect.get(target, property, target) as unknown;
    },
  });
}
