import { Pool } from "undici";
import { loadOf, type Load } from "./latencies.ts";

/** One call of the server, made anew for each time it is sent. */
export type HttpCall = { readonly path: string; readonly cookie: string; readonly body: unknown };

/** What one answer was. */
export type HttpAnswer = { readonly status: number; readonly body: string };

/** Sends calls over kept-alive connections, one at a time on each. */
export function httpClient(origin: string, connections: number) {
  const pool = new Pool(origin, { connections, pipelining: 1 });
  async function send({ path, cookie, body }: HttpCall): Promise<HttpAnswer> {
    const answer = await pool.request({
      method: "POST",
      path,
      headers: { "content-type": "application/json", cookie, origin },
      body: JSON.stringify(body),
    });
    return { status: answer.statusCode, body: await answer.body.text() };
  }
  return {
    send,
    /** Sends calls for so many seconds. @throws with the first answer that was not 200. */
    async load(seconds: number, next: () => HttpCall): Promise<Load> {
      const times: number[] = [];
      const until = performance.now() + seconds * 1000;
      const work = async () => {
        while (performance.now() < until) {
          const started = performance.now();
          const answer = await send(next());
          times.push(performance.now() - started);
          if (answer.status !== 200)
            throw new Error(`The server answered ${answer.status}: ${answer.body.slice(0, 500)}`);
        }
      };
      const started = performance.now();
      await Promise.all(Array.from({ length: connections }, work));
      return loadOf(times, (performance.now() - started) / 1000);
    },
    close: () => pool.close(),
  };
}
