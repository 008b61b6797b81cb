import type { AccountingLine } from "@ips/contract";
import type { Tx } from "@ips/db";
import type { PlainDate } from "@ips/domain";
import { sql } from "drizzle-orm";

/** Whose disclosures, and in which days (both included). */
export type AccountingPeriod = {
  readonly clientId: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
};

type Row = Omit<AccountingLine, "kind"> & { kind: AccountingLine["kind"] };

/**
 * Everything of one's own client's record that went to somebody outside the agency: what other agencies read under a
 * release, one line a day, agency and release with how often (45 CFR 164.528(b)(3)); copies of the plan that they filed
 * when they acknowledged it; and what people without an account were given. Latest first, one statement, whole: an
 * accounting that leaves something out is none. Days are those of the agency's time zone.
 */
export async function accountingLines(
  tx: Tx,
  { clientId, from, to }: AccountingPeriod,
): Promise<AccountingLine[]> {
  const { rows } = await tx.execute<Row>(sql`
    with own as (select a.id, a.time_zone from agency a where a.id = app.agency()),
    looks as (
      select (e.at at time zone own.time_zone)::date as day, e.id, e.reader_agency_id, e.reader_name, e.release_id, e.groups
      from own join access_entry e on e.agency_id = own.id
      where e.client_id = ${clientId} and e.reader_agency_id is distinct from own.id
        and e.at >= (${from}::date)::timestamp at time zone own.time_zone and e.at < (${to}::date + 1)::timestamp at time zone own.time_zone
    ),
    filed as (
      select (k.at at time zone own.time_zone)::date as day, k.id, k.agency_id_of_staff, k.name, k.version
      from own join plan_acknowledgement k on k.agency_id = own.id
      where k.client_id = ${clientId} and k.agency_id_of_staff is distinct from own.id and k.by = 'counselor'
        and k.at >= (${from}::date)::timestamp at time zone own.time_zone and k.at < (${to}::date + 1)::timestamp at time zone own.time_zone
    )
    select * from (
      select 'read/' || l.day || '/' || l.reader_agency_id || '/' || coalesce(l.release_id::text, '') as "lineId", l.day::text as "on", 'read' as kind,
        reader.name as recipient, null::text as "recipientAddress", null::text as relation,
        array_agg(distinct l.reader_name) as people, array_agg(distinct g.shown::text) as groups, '{}'::text[] as answers,
        null::text as document, null::text as way, null::text as description, count(distinct l.id)::int as times,
        coalesce(r.purposes::text[], '{}') as purposes, r.signed_on::text as "releaseSignedOn"
      from looks l cross join lateral unnest(l.groups) as g(shown)
        join agency reader on reader.id = l.reader_agency_id left join release r on r.id = l.release_id
      group by l.day, l.reader_agency_id, l.release_id, reader.name, r.purposes, r.signed_on
      union all
      select 'filed/' || f.id, f.day::text, 'copy-filed', reader.name, null, null, array[f.name], '{job-search-plan}', '{}', 'plan', null,
        f.version::text, 1, coalesce(r.purposes::text[], '{}'), r.signed_on::text
      from filed f join agency reader on reader.id = f.agency_id_of_staff
        left join lateral (
          select signed.purposes, signed.signed_on from release signed join release_grant opened on opened.release_id = signed.id and opened.data_group = 'job-search-plan'
          where signed.client_id = ${clientId} and signed.to_agency_id = f.agency_id_of_staff and f.day between signed.valid_from and signed.expires_on
          order by signed.signed_on desc, signed.id desc limit 1) r on true
      union all
      select 'given/' || h.id, h.given_on::text, 'handed-over', concat_ws(', ', r.recipient_name, r.organization),
        nullif(concat_ws(' · ', r.address, r.phone, r.email), ''), r.relation::text, array[h.given_by_name], h.groups::text[], h.answers::text[],
        h.document::text, h.way::text, h.description, 1, r.purposes::text[], r.signed_on::text
      from handed_over h join person_release r on r.id = h.person_release_id
      where h.client_id = ${clientId} and h.agency_id = app.agency() and h.given_on between ${from}::date and ${to}::date
    ) line
    order by "on" desc, "lineId" desc`);
  return rows;
}
