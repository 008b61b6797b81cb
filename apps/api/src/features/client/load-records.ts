import { agency, client, unit, type Tx } from "@ips/db";
import type { AgencyKind, DataGroup, Language } from "@ips/domain";
import { eq, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { askTogether, question, type Question } from "../../query/ask-together.ts";
import { myAgency, myUnits } from "./acting.ts";

/** One agency's record of a person, and the groups of it that the reader may see today. */
export type OpenRecord = {
  readonly clientId: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly unitName: string;
  readonly kind: AgencyKind;
  /** Whether it is the reader's own agency's. */
  readonly own: boolean;
  readonly groups: ReadonlySet<DataGroup>;
  /** Another agency's record whose plan both sides edit, because releases run in both directions. */
  readonly planCoEdited: boolean;
  /** The reader's own opening from elsewhere in the agency: the record is read, until this day, and not written. */
  readonly opened: { readonly openingId: string; readonly expiresOn: string } | null;
};

/** Who the record is about, as the agency that keeps it writes it. */
export type Identity = {
  readonly number: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly preferredName: string | null;
  readonly pronoun: string | null;
  readonly bornOn: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly language: Language;
};

/** A person's records as one reader sees them: the one asked for, and those of other agencies that releases open. */
export type PersonRecords = {
  readonly main: OpenRecord;
  readonly unitId: string;
  readonly identity: Identity;
  readonly others: readonly OpenRecord[];
};

type LinkedJson = {
  clientId: string;
  agencyId: string;
  agencyName: string;
  unitName: string;
  kind: AgencyKind;
  groups: DataGroup[];
  planCoEdited: boolean;
};

/**
 * Loads the record asked for, and which records of the same person at other agencies are open to the reader. One
 * statement, the same for a record that is not there and one that may not be seen: both give `null`.
 */
export const loadRecords = async (tx: Tx, clientId: string): Promise<PersonRecords | null> =>
  (await askTogether(tx, { records: recordsOf(clientId) })).records;

function recordsOf(clientId: string): Question<PersonRecords | null> {
  const query = new QueryBuilder()
    .select({
      clientId: client.id,
      agencyId: client.agencyId,
      agencyName: agency.name,
      kind: agency.kind,
      unitId: client.unitId,
      unitName: unit.name,
      own: sql<boolean>`${client.agencyId} = ${myAgency}`,
      groups: sql<DataGroup[]>`case when ${client.agencyId} = ${myAgency} then app.readable_groups()::text[]
        else array(select open_group.name from unnest(enum_range(null::data_group)::text[]) as open_group (name)
          where ${client.id} = any(app.granted(open_group.name))) end`,
      planCoEdited: sql<boolean>`${client.id} = any(app.plan_co_edit())`,
      opened: sql<
        OpenRecord["opened"]
      >`case when ${client.agencyId} = ${myAgency} and not ${client.unitId} = any(${myUnits}) then (
        select jsonb_build_object('openingId', opening.id, 'expiresOn', opening.expires_on) from break_glass opening
        where opening.client_id = ${client.id} and opening.staff_id = (select app.staff()) and opening.closed_at is null
          and (select app.today()) between opening.opened_on and opening.expires_on
        order by opening.expires_on desc limit 1) end`,
      number: client.number,
      firstName: client.firstName,
      lastName: client.lastName,
      preferredName: client.preferredName,
      pronoun: client.pronoun,
      bornOn: client.bornOn,
      phone: client.phone,
      email: client.email,
      language: client.language,
      linked: sql<LinkedJson[]>`coalesce((
        select jsonb_agg(jsonb_build_object('clientId', linked.client_id, 'agencyId', linked.agency_id, 'agencyName', their_agency.name,
          'unitName', their_unit.name, 'kind', their_agency.kind, 'groups', linked.groups,
          'planCoEdited', linked.client_id = any(app.plan_co_edit())) order by their_agency.name, linked.client_id)
        from app.linked_clients(array[${clientId}::uuid]) linked
        join agency their_agency on their_agency.id = linked.agency_id
        join unit their_unit on their_unit.id = linked.unit_id), '[]'::jsonb)`,
    })
    .from(client)
    .innerJoin(agency, eq(agency.id, client.agencyId))
    .innerJoin(unit, eq(unit.id, client.unitId))
    .where(eq(client.id, clientId));
  return question(query, ([row]) => {
    if (!row) return null;
    const { linked, unitId, groups, clientId: id, agencyId, agencyName, unitName, kind, own, ...rest } = row;
    const { planCoEdited, opened, ...identity } = rest;
    return {
      main: {
        clientId: id,
        agencyId,
        agencyName,
        unitName,
        kind,
        own,
        groups: new Set(groups),
        planCoEdited,
        opened,
      },
      unitId,
      identity,
      others: linked.map((each) => ({ ...each, own: false, opened: null, groups: new Set(each.groups) })),
    };
  });
}

/** The keys of every record of the person that the reader may read from. */
export const recordIds = ({ main, others }: PersonRecords): string[] => [
  main.clientId,
  ...others.map(({ clientId }) => clientId),
];

/** Whether any of the records opens a group to the reader. */
export const opensGroup = ({ main, others }: PersonRecords, group: DataGroup): boolean =>
  [main, ...others].some(({ groups }) => groups.has(group));
