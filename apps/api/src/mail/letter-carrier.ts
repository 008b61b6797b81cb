import type { Deps } from "../deps.ts";
import { deliverLetters } from "./deliver-letters.ts";
import { tidySignIn } from "./tidy-sign-in.ts";
import { mailTransport, sendsMail } from "./transport.ts";

const roundMs = 5_000;
const roundsBetweenTidying = 720;

/**
 * Goes its rounds while the server runs: letters to the mail server every five seconds, and once an hour it tidies up.
 * A round that fails is tried again with the next.
 *
 * @returns stops after the round that is under way.
 */
export function startLetterCarrier(deps: Deps): () => Promise<void> {
  const transport =
    deps.settings.smtpUrl !== null && sendsMail(deps.settings, deps.demo)
      ? mailTransport(deps.settings.smtpUrl)
      : null;
  const stop = new AbortController();
  const round = async (turn: number) => {
    if (transport) while ((await deliverLetters(deps, transport)).sent > 0 && !stop.signal.aborted);
    if (turn % roundsBetweenTidying === 0) await tidySignIn(deps);
  };
  const walking = (async () => {
    for (let turn = 0; !stop.signal.aborted; turn += 1) {
      await round(turn).catch((error: unknown) =>
        deps.log.warn({ error }, "letters wait for the next round"),
      );
      await pause(roundMs, stop.signal);
    }
  })();
  return async () => {
    stop.abort();
    await walking;
    transport?.close();
  };
}

/** Resolves after some time, or at once when told to stop. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
  });
}
