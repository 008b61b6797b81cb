import type { HttpAnswer, HttpCall } from "./http-load.ts";
import type { Recording, Recorder } from "./recorder.ts";

/**
 * Sends a call through the recorder and gives what reached the database for it, all told: the session look-up, `begin`
 * and `commit` too.
 */
export async function recordCall(
  recorder: Recorder,
  send: (call: HttpCall) => Promise<HttpAnswer>,
  call: HttpCall,
): Promise<Recording> {
  recorder.take();
  const answer = await send(call);
  if (answer.status !== 200)
    throw new Error(`The server answered ${answer.status}: ${answer.body.slice(0, 500)}`);
  return recorder.take();
}
