import type { Actor } from "@ips/db";
import { mayEver } from "@ips/policy";
import type { LiveNotice } from "./live-notice.ts";
import type { LiveStream } from "./live-stream.ts";

/** A record changed. */
export type ChangeNotice = Extract<LiveNotice, { k: "client" }>;

/** A fidelity review changed. */
export type ReviewNotice = Extract<LiveNotice, { k: "review" }>;

/** Whether a page may be told of people's records at all: a reviewer's hears of its review alone. */
export const hearsOfRecords = ({ role }: Pick<Actor, "role">): boolean =>
  role !== "system" && mayEver(role, "client.read");

/**
 * What the policies decide with, as one text: whoever has the same may know the same. A member of staff's own rows
 * ("W own") are rows of a program whose others read them too, so the person does not count.
 */
export const rightsOf = ({
  agencyId,
  role,
  unitIds,
  today,
}: Pick<Actor, "agencyId" | "role" | "unitIds" | "today">): string =>
  [agencyId, role, today, ...[...unitIds].toSorted()].join(" ");

/** Streams by rights, so that the database is asked once for each. */
export function byRights(streams: readonly LiveStream[]): LiveStream[][] {
  const groups = new Map<string, LiveStream[]>();
  for (const stream of streams) {
    const key = rightsOf(stream.actor);
    groups.set(key, [...(groups.get(key) ?? []), stream]);
  }
  return [...groups.values()];
}

/**
 * What of a change is worth asking the database about for an actor: everything in the own program or office, and what
 * others may read where the own agency has, or had, a release. This saves questions; it decides nothing.
 */
export function pairsFor(
  { agencyId, unitIds }: Pick<Actor, "agencyId" | "unitIds">,
  { c, a, u, g, s, t }: ChangeNotice,
): { clientId: string; group: string }[] {
  const own = a === agencyId && u !== null && unitIds.includes(u);
  const groups = own ? g : a !== agencyId && t.includes(agencyId) ? s : [];
  return groups.map((group) => ({ clientId: c, group }));
}

/** Does a change of many records of a program concern a page: its own, or one that shows a record of that agency? */
export function concernsMany(
  { actor, watch }: Pick<LiveStream, "actor" | "watch">,
  { a, u }: Extract<LiveNotice, { k: "many" }>,
): boolean {
  if (!hearsOfRecords(actor)) return false;
  if (actor.agencyId === a) return u === null || actor.unitIds.includes(u);
  return watch !== null && [...watch.records.values()].includes(a);
}
