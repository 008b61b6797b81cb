import type { PlanDoing } from "@ips/contract/live";
import type { LiveNotice } from "./live-notice.ts";

/** Somebody who is in a plan now, in any of the API's processes. */
export type Present = {
  readonly streamId: string;
  readonly clientId: string;
  readonly staffId: string;
  readonly agencyId: string;
  readonly doing: PlanDoing;
};

/** Said again this often; not heard of for longer than twice that and a bit, somebody is gone. */
export const presenceBeatMilliseconds = 8_000;
const forgottenMilliseconds = 20_000;

/**
 * Who is in which plan, as far as it was heard in the last seconds. It is kept nowhere: a process that dies takes its
 * people along when their time is over.
 */
export class PresenceBoard {
  readonly #present = new Map<string, Present & { readonly at: number }>();

  /** Takes a notice in. Answers the plan about which something else is known now, or `null`. */
  hear(notice: Extract<LiveNotice, { k: "here" | "gone" }>, now: number): string | null {
    const before = this.#present.get(notice.i);
    if (notice.k === "gone") {
      this.#present.delete(notice.i);
      return before?.clientId ?? null;
    }
    const { i, c, p, a, d } = notice;
    this.#present.set(i, { streamId: i, clientId: c, staffId: p, agencyId: a, doing: d, at: now });
    return before?.clientId === c && before.doing === d ? null : c;
  }

  /** Forgets whom nobody heard of for too long. Answers the plans that they were in. */
  forget(now: number): string[] {
    const left = [...this.#present.values()].filter(({ at }) => now - at > forgottenMilliseconds);
    for (const { streamId } of left) this.#present.delete(streamId);
    return [...new Set(left.map(({ clientId }) => clientId))];
  }

  /** Who is in a plan: each member of staff once, editing before reading. */
  in(clientId: string): Present[] {
    const people = new Map<string, Present>();
    for (const each of this.#present.values()) {
      if (each.clientId !== clientId) continue;
      if (people.get(each.staffId)?.doing !== "editing") people.set(each.staffId, each);
    }
    return [...people.values()];
  }
}
