/** When a session ends, as the server said it: its own moment, so that a wrong clock on the desk does not matter. */
export type SessionTimes = { readonly now: string; readonly endsAt: string; readonly idleEndsAt: string };

/** So long before the end the person is warned (WCAG 2.2, 2.2.1: at least 20 seconds). */
export const warningMs = 2 * 60_000;

/** Where a session stands at a moment. */
export type SessionMoment =
  | { readonly kind: "open"; readonly warningInMs: number }
  | {
      readonly kind: "ending";
      /** `idle`: a sign of life puts it off; `limit`: nothing does. */
      readonly because: "idle" | "limit";
      readonly leftMs: number;
    }
  | { readonly kind: "over" };

/**
 * Where a session stands, from what the server said and how long ago it said it.
 *
 * @param agoMs milliseconds since the answer came.
 * @example
 * sessionMoment({ now: "…T10:00:00Z", idleEndsAt: "…T10:30:00Z", endsAt: "…T20:00:00Z" }, 0); // => { kind: "open", warningInMs: 1_680_000 }
 */
export function sessionMoment(times: SessionTimes, agoMs: number): SessionMoment {
  const [now, ends, idleEnds] = [times.now, times.endsAt, times.idleEndsAt].map((at) => Date.parse(at)) as [
    number,
    number,
    number,
  ];
  const leftMs = Math.min(ends, idleEnds) - now - agoMs;
  if (leftMs <= 0) return { kind: "over" };
  if (leftMs > warningMs) return { kind: "open", warningInMs: leftMs - warningMs };
  return { kind: "ending", because: idleEnds < ends ? "idle" : "limit", leftMs };
}
