import type { PlainDate } from "@ips/domain";
import type { DutyStanding } from "./duty-standing.ts";
import { evaluateCrosswalk, type NextAct, type PairStanding } from "./evaluate-crosswalk.ts";
import type { SharedClient } from "./shared-client.ts";
import type { CrosswalkSide } from "./vocabulary/side.ts";

/** One client on the agenda of the monthly meeting of IPS and VR. */
export type AgendaItem = {
  clientId: string;
  /** Duties that are overdue, and the most days that one of them is late. */
  overdue: number;
  mostDaysLate: number;
  /** What each side brings to the table: what it owes, the latest first, then what it has not answered. */
  brings: Record<CrosswalkSide, DutyStanding[]>;
  next: NextAct | null;
  pairs: PairStanding[];
};

/**
 * The agenda of the monthly meeting: clients ordered by what is stuck. More overdue duties come first, then the longer wait, then the sooner due;
 * the order of the list decides where nothing else does, so that the same list gives the same agenda.
 * @example
 * ```ts
 * const quiet = { ...unansweredClient([]), enteredOn: "2026-01-05" };
 * const stuck = { ...quiet, teamMeetings: ["2026-10-01"] };
 * meetingAgenda([{ clientId: "a", client: quiet }, { clientId: "b", client: stuck }], "2026-11-21").map(({ clientId }) => clientId); // => ["b", "a"]
 * ```
 */
export function meetingAgenda(
  clients: readonly { clientId: string; client: SharedClient }[],
  today: PlainDate,
): AgendaItem[] {
  return clients
    .map(({ clientId, client }) => agendaItem(clientId, evaluateCrosswalk(client, today)))
    .toSorted(
      (a, b) =>
        b.overdue - a.overdue || b.mostDaysLate - a.mostDaysLate || dueOrder(a.next) - dueOrder(b.next),
    );
}

function agendaItem(clientId: string, pairs: PairStanding[]): AgendaItem {
  const late = pairs
    .flatMap(({ sides }) => [...sides.ips.owed, ...sides.vr.owed])
    .filter(({ status }) => status === "overdue");
  const brings = (side: CrosswalkSide) => [
    ...pairs.flatMap(({ sides }) => sides[side].owed).toSorted((a, b) => daysOf(a) - daysOf(b)),
    ...pairs.flatMap(({ sides }) => sides[side].missing),
  ];
  const next = pairs
    .flatMap((pair) => (pair.next === null ? [] : [pair.next]))
    .toSorted((a, b) => dueOrder(a) - dueOrder(b))[0];
  return {
    clientId,
    overdue: late.length,
    mostDaysLate: late.reduce((most, { daysLeft }) => Math.max(most, -(daysLeft ?? 0)), 0),
    brings: { ips: brings("ips"), vr: brings("vr") },
    next: next ?? null,
    pairs,
  };
}

const farAway = 1_000_000;
const daysOf = ({ daysLeft }: DutyStanding) => daysLeft ?? farAway;
const dueOrder = (next: NextAct | null) => next?.daysLeft ?? farAway;
