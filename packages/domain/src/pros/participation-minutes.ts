import type { Citation } from "../citation/citation.ts";
import { prosVrPaidTime } from "../citation/pros.ts";
import type { ProsContact } from "./pros-contact.ts";

/** Minutes of program participation, what ACCES-VR paid for apart, and what cannot be counted because nobody has said who pays. */
export type ParticipationMinutes = {
  counted: number;
  paidByVr: number;
  payerMissing: string[];
  because: Citation[];
};

/**
 * Time that counts toward PROS participation: what ACCES-VR pays for is left out (14 NYCRR 512.11(a)(4)). A contact without a payer counts for
 * nothing and is named.
 * @example
 * ```ts
 * const contact = { id: "c1", on: "2026-10-05", startsAt: "10:00", minutes: 45, place: "office", component: "ir", payer: "medicaid", oneToOne: true, vocational: true } as const;
 * const minutes = participationMinutes([contact, { ...contact, id: "c2", payer: "state-vr" }, { ...contact, id: "c3", payer: null }]);
 * minutes.counted; // => 45
 * minutes.payerMissing; // => ["c3"]
 * ```
 */
export function participationMinutes(contacts: readonly ProsContact[]): ParticipationMinutes {
  const sum = (list: readonly ProsContact[]) => list.reduce((total, { minutes }) => total + minutes, 0);
  return {
    counted: sum(contacts.filter(({ payer }) => payer !== null && payer !== "state-vr")),
    paidByVr: sum(contacts.filter(({ payer }) => payer === "state-vr")),
    payerMissing: contacts.filter(({ payer }) => payer === null).map(({ id }) => id),
    because: [prosVrPaidTime],
  };
}
