import type { PlainDate } from "@ips/domain";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { displayName, type NameParts } from "../client/display-name.ts";
import { idArray } from "../client/id-array.ts";
import { myAgency } from "../client/acting.ts";

/** A referral that waits for somebody: for the reader, or for the other side. */
export type ReferralTask = {
  readonly kind: "referral" | "question";
  readonly waitsFor: "me" | "them";
  readonly id: string;
  readonly referralId: string;
  /** The record it is about: the reader's own client (IPS), or the sender's (VR). */
  readonly clientId: string;
  /** The person's name, where the reader may know it. */
  readonly name: string | null;
  readonly on: PlainDate;
  readonly text: string | null;
  /** The other agency, with its office or program. */
  readonly who: string;
  readonly unread: boolean;
};

type Row = Omit<ReferralTask, "name"> & { named: NameParts | null };

/**
 * What waits around the referrals of an IPS program: those of these people that were not received yet, and questions the
 * other side asked.
 */
export const sentReferrals = (clientIds: readonly string[]): Question<readonly ReferralTask[]> =>
  questionOf(sent(clientIds), named);

/** What waits at a VR office: its open inbox, unread first, and questions that wait for an answer. */
export const referralInbox = (): Question<readonly ReferralTask[]> => questionOf(inbox, named);

const named = (rows: readonly Row[]): ReferralTask[] =>
  rows.map(({ named: parts, ...row }) => ({ ...row, name: parts === null ? null : displayName(parts) }));

const place = (agency: string, unit: string) => sql.raw(`concat_ws(', ', ${agency}.name, ${unit}.name)`);
const day = (column: string) =>
  sql`(${sql.raw(column)} at time zone (select time_zone from agency where id = ${myAgency}))::date::text`;

const sent = (clientIds: readonly string[]) => sql<Row>`
  select 'question' as kind, 'me' as "waitsFor", asked.id, asked.referral_id as "referralId", asked.client_id as "clientId", null::jsonb as named,
      ${day("asked.asked_at")} as "on", asked.text, concat_ws(', ', asker.name, asked.asked_by_name) as who, false as unread, asked.asked_at as at
    from referral_question asked join agency asker on asker.id = asked.asked_by_agency_id join referral on referral.id = asked.referral_id
    where asked.client_id = any(${idArray(clientIds)}) and asked.answered_at is null and referral.withdrawn_at is null
  union all
  select 'referral', 'them', referral.id, referral.id, referral.client_id, null::jsonb,
      referral.sent_on::text, null, ${place("recipient", "office")}, false, referral.created_at
    from referral join agency recipient on recipient.id = referral.to_agency_id left join unit office on office.id = referral.to_unit_id
    where referral.client_id = any(${idArray(clientIds)}) and referral.received_at is null and referral.withdrawn_at is null
  order by kind, at, id`;

const inbox = sql<Row>`
  select case when asked.id is null then 'referral' else 'question' end as kind, case when asked.id is null then 'me' else 'them' end as "waitsFor",
      coalesce(asked.id, referral.id) as id, referral.id as "referralId", referral.client_id as "clientId",
      case when person.id is null then null
        else jsonb_build_object('firstName', person.first_name, 'lastName', person.last_name, 'preferredName', person.preferred_name) end as named,
      case when asked.id is null then referral.sent_on::text else ${day("asked.asked_at")} end as "on",
      coalesce(asked.text, referral.asked) as text, ${place("sender", "program")} as who, receipt.id is null as unread
    from referral
    join agency sender on sender.id = referral.agency_id left join unit program on program.id = referral.unit_id
    left join client person on person.id = referral.client_id
    left join referral_receipt receipt on receipt.referral_id = referral.id
    left join lateral (select q.id, q.text, q.asked_at from referral_question q where q.referral_id = referral.id and q.answered_at is null
      order by q.asked_at desc limit 1) asked on true
    where referral.to_agency_id = ${myAgency} and referral.withdrawn_at is null and coalesce(receipt.decision, 'pending') in ('pending', 'more-asked')
    order by receipt.id is null desc, referral.sent_on, referral.id`;
