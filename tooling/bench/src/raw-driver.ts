import { createHash } from "node:crypto";
import pg from "pg";
import { loadOf } from "./latencies.ts";
import type { RawBench } from "./pgbench.ts";

/**
 * Runs the scripts where there is no pgbench: the same statements, prepared once a connection, sent one after another
 * by the bench itself. It takes more of the processor than pgbench does, so its figures are lower.
 */
export function rawDriver(applicationUrl: string, scripts: readonly string[]): RawBench {
  const split = scripts.map((script) =>
    script.split(";\n").map((text) => {
      const statement = text.replace(/;\s*$/, "");
      return { text: statement, name: createHash("sha256").update(statement).digest("hex").slice(0, 20) };
    }),
  );
  return {
    async load(connections, seconds) {
      const clients = await Promise.all(
        Array.from({ length: connections }, async () => {
          const client = new pg.Client({ connectionString: applicationUrl });
          await client.connect();
          return client;
        }),
      );
      const times: number[] = [];
      let n = 0;
      const until = performance.now() + seconds * 1000;
      const work = async (client: pg.Client) => {
        while (performance.now() < until) {
          const statements = split[(n += 1) % split.length] ?? [];
          const started = performance.now();
          for (const statement of statements) await client.query(statement);
          times.push(performance.now() - started);
        }
      };
      try {
        await Promise.all(clients.map(work));
      } finally {
        await Promise.all(clients.map((client) => client.end()));
      }
      return loadOf(times, seconds);
    },
    close: () => Promise.resolve(),
  };
}
