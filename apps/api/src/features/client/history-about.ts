import { history } from "@ips/db";
import { sql, type SQL } from "drizzle-orm";

/** What a row of the history is about: a code of its vocabulary, a day, a name, why. */
export type HistoryAbout = {
  code: string | null;
  on: string | null;
  name: string | null;
  /** Of a correction: the day that stood there before, and why. */
  before: string | null;
  reason: string | null;
};

type About = Partial<Record<"code" | "on" | "name" | "join" | "before" | "reason", string>>;

/** A row as it stands now, by its table: where `code`, `on` and `name` are found. Constants of ours. */
const abouts: Readonly<Record<string, About>> = {
  assignment: { on: "row.from_on", name: "staff.name", join: "left join staff on staff.id = row.staff_id" },
  clock_extension: { code: "row.clock", on: "row.new_due_on" },
  contact: { code: "row.place", on: "row.on_date" },
  employer_contact_client: { on: "row.on_date", name: "row.employer_name" },
  episode: { on: "coalesce(row.entered_on, row.referred_on)" },
  job: { on: "row.started_on", name: "row.title || ', ' || row.employer_name" },
  milestone: {
    code: "row.kind",
    on: "row.on_date",
    before: "(select earlier.on_date from milestone earlier where earlier.id = row.replaces_id)",
    reason: "row.reason",
  },
  evidence_filed_in_error: {
    name: "coalesce(proof.reference, proof.file_name)",
    reason: "row.reason",
    join: "left join milestone_evidence proof on proof.id = row.evidence_id",
  },
  plan_comment: { name: "row.text" },
  task: { name: "row.text", on: "row.due_on" },
  handed_over: { on: "row.given_on" },
  person_release: { name: "row.recipient_name", on: "row.expires_on" },
  break_glass: { code: "row.reason", on: "row.expires_on" },
  milestone_evidence: { name: "coalesce(row.reference, row.file_name)" },
  plan_acknowledgement: { code: "row.by", name: "row.name" },
  received_copy: { code: "row.kind" },
  referral: {
    on: "row.sent_on",
    name: "agency.name",
    join: "left join agency on agency.id = row.to_agency_id",
  },
  release: {
    on: "row.expires_on",
    name: "agency.name",
    join: "left join agency on agency.id = row.to_agency_id",
  },
  shared_work: { code: "row.kind", on: "row.on_date" },
  vr_case: { on: "row.applied_on" },
};

/**
 * What each row of the history is about, as the reader may see it today: read by the row's own policies, so that what is
 * not theirs is not told.
 */
export function historyAbout(): SQL<HistoryAbout | null> {
  const cases = Object.entries(abouts).map(
    ([table, { code = "null", on = "null", name = "null", before = "null", reason = "null", join = "" }]) => {
      const about = sql.raw(
        `jsonb_build_object('code', ${code}, 'on', ${on}, 'name', ${name}, 'before', ${before}, 'reason', ${reason}) from ${table} row ${join}`,
      );
      return sql`when ${table} then (select ${about} where row.id = ${history.rowId})`;
    },
  );
  return sql<HistoryAbout | null>`case ${history.tableName} ${sql.join(cases, sql` `)} end`;
}
