import type pg from "pg";

/** Wrapped connections, so that one is not wrapped twice. */
const watched = new WeakMap<pg.PoolClient, string[][]>();

/**
 * Runs work and collects the statements it sends, without `begin` and `commit`: how many there are must not depend on how
 * many people there are.
 */
export async function countStatements<T>(
  pool: pg.Pool,
  work: () => Promise<T>,
): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const onAcquire = (connection: pg.PoolClient): void => {
    const listeners = watched.get(connection) ?? watch(connection);
    listeners.push(statements);
  };
  const onRelease = (_error: unknown, connection: pg.PoolClient): void => {
    const listeners = watched.get(connection);
    listeners?.splice(listeners.indexOf(statements) >>> 0, 1);
  };
  pool.on("acquire", onAcquire);
  pool.on("release", onRelease);
  try {
    return { result: await work(), statements };
  } finally {
    pool.off("acquire", onAcquire);
    pool.off("release", onRelease);
  }
}

function watch(connection: pg.PoolClient): string[][] {
  const listeners: string[][] = [];
  watched.set(connection, listeners);
  const query: (...given: unknown[]) => unknown = connection.query.bind(connection) as never;
  const watching = (...given: unknown[]): unknown => {
    const [first] = given;
    const text =
      typeof first === "string"
        ? first
        : typeof first === "object" && first !== null && "text" in first
          ? String(first.text)
          : "";
    if (!/^(begin|commit|rollback)\b/i.test(text)) for (const each of listeners) each.push(text);
    return query(...given);
  };
  connection.query = watching as never;
  return listeners;
}
