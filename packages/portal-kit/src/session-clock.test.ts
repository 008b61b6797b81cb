import fc from "fast-check";
import { expect, test } from "vitest";
import { sessionMoment, warningMs } from "./session-clock.ts";

const at = (minutes: number, seconds = 0) =>
  new Date(Date.UTC(2026, 10, 21, 10, minutes, seconds)).toISOString();
const idle = { now: at(0), idleEndsAt: at(30), endsAt: at(600) };
const minutes = (count: number) => count * 60_000;

test.each([
  [
    "28 minutes less a second after the last sign of life it is open",
    minutes(28) - 1000,
    { kind: "open", warningInMs: 1000 },
  ],
  ["after 28 minutes it is ending", minutes(28), { kind: "ending", because: "idle", leftMs: minutes(2) }],
  [
    "a second before 30 minutes it is ending",
    minutes(30) - 1000,
    { kind: "ending", because: "idle", leftMs: 1000 },
  ],
  ["after 30 minutes it is over", minutes(30), { kind: "over" }],
])("%s", (_name, ago, moment) => {
  expect(sessionMoment(idle, ago)).toEqual(moment);
});

test("at the limit from signing in it says that nothing puts it off", () => {
  expect(sessionMoment({ now: at(0), idleEndsAt: at(5), endsAt: at(5) }, minutes(4))).toEqual({
    kind: "ending",
    because: "limit",
    leftMs: minutes(1),
  });
});

test("the clock of the desk does not matter, and time only brings the end nearer", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.nat(minutes(40)),
      fc.nat(minutes(5)),
      (skew, ago, later) => {
        const shifted = Object.fromEntries(
          Object.entries(idle).map(([key, value]) => [key, new Date(Date.parse(value) + skew).toISOString()]),
        ) as typeof idle;
        const order = { open: 0, ending: 1, over: 2 };
        const [here, then] = [sessionMoment(idle, ago), sessionMoment(idle, ago + later)];
        return (
          JSON.stringify(sessionMoment(shifted, ago)) === JSON.stringify(here) &&
          order[here.kind] <= order[then.kind] &&
          (here.kind !== "ending" || here.leftMs <= warningMs)
        );
      },
    ),
  );
});
