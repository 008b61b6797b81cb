import type { Database, Db } from "@ips/db";
import type { TestDatabase } from "@ips/db/testing";
import { asOpened } from "../everyday/world.ts";

class Undone extends Error {}

/** A database whose work can be undone: what a request writes is gone when it has been answered. */
export type UndoableDatabase = {
  readonly database: Database;
  /** Runs work in one transaction of the application's role; the work's own transactions are savepoints; then all is undone. */
  readonly undone: <T>(work: () => Promise<T>) => Promise<T>;
};

/** Gives the application a database of which every request starts from the same rows. */
export function undoable(test: TestDatabase): UndoableDatabase {
  let current: Db = test.app;
  const app = new Proxy(test.app, {
    get: (_target, key) => {
      const value: unknown = Reflect.get(current, key, current);
      return typeof value === "function" ? (value.bind(current) as unknown) : value;
    },
  });
  return {
    database: { ...asOpened(test), app, appConnection: () => ({ connectionString: test.url }) },
    undone: async (work) => {
      let result: { value: Awaited<ReturnType<typeof work>> } | undefined;
      await test.app
        .transaction(async (tx) => {
          current = tx;
          try {
            result = { value: await work() };
          } finally {
            current = test.app;
          }
          throw new Undone();
        })
        .catch((error: unknown) => {
          if (!(error instanceof Undone)) throw error;
        });
      if (result === undefined) throw new Error("the work was not done");
      return result.value;
    },
  };
}
