import type { StaffRef } from "@ips/contract";
import type { ClockKind, ExtensionReason, PriorityCategory, VrCaseStatus } from "@ips/domain";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { idArray } from "./id-array.ts";

/** A VR case as far as the reader may see it, with its agreed extensions. */
export type LoadedVrCase = {
  clientId: string;
  caseId: string;
  counselor: StaffRef | null;
  status: VrCaseStatus;
  priority: PriorityCategory | null;
  appliedOn: string | null;
  applicationCompleteOn: string | null;
  eligibleOn: string | null;
  waitlistPlacedOn: string | null;
  waitlistReleasedOn: string | null;
  ipeSignedOn: string | null;
  closedOn: string | null;
  extensions: {
    extensionId: string;
    clock: ClockKind;
    agreedOn: string;
    newDueOn: string;
    reason: ExtensionReason;
    circumstance: string | null;
    agreedByPerson: string;
    agreedByAgency: string;
  }[];
};

/** What IPS programs were told about VR: the row that names the counselor. */
export type LoadedReport = { clientId: string; counselorName: string | null };

/** Both. */
export type LoadedVr = { readonly cases: LoadedVrCase[]; readonly reports: LoadedReport[] };

/** The VR cases of records, the open or latest first, and what was reported about VR on them. */
export function vrOf(clientIds: readonly string[]): Question<LoadedVr> {
  const ids = idArray(clientIds);
  const vr = sql<LoadedVr>`
    select
      coalesce((
        select jsonb_agg(jsonb_build_object(
            'clientId', vr.client_id, 'caseId', vr.id, 'status', vr.status, 'priority', vr.priority_category,
            'appliedOn', vr.applied_on, 'applicationCompleteOn', vr.application_complete_on, 'eligibleOn', vr.eligible_on,
            'waitlistPlacedOn', vr.waitlist_placed_on, 'waitlistReleasedOn', vr.waitlist_released_on,
            'ipeSignedOn', vr.ipe_signed_on, 'closedOn', vr.closed_on,
            'counselor', case when coalesce(staff.name, theirs.name) is null then null
              else jsonb_build_object('staffId', vr.counselor_staff_id, 'name', coalesce(staff.name, theirs.name)) end,
            'extensions', coalesce((
              select jsonb_agg(jsonb_build_object('extensionId', x.id, 'clock', x.clock, 'agreedOn', x.agreed_on, 'newDueOn', x.new_due_on,
                'reason', x.reason, 'circumstance', x.circumstance, 'agreedByPerson', x.agreed_by_person, 'agreedByAgency', x.agreed_by_agency)
                order by x.agreed_on, x.id)
              from clock_extension x where x.vr_case_id = vr.id), '[]'::jsonb))
          order by vr.closed_on is null desc, vr.created_at desc, vr.id)
        from vr_case vr
        left join staff on staff.id = vr.counselor_staff_id
        left join app.released_staff(${ids}) theirs on theirs.client_id = vr.client_id and theirs.staff_id = vr.counselor_staff_id
        where vr.client_id = any(${ids})), '[]'::jsonb) as cases,
      coalesce((
        select jsonb_agg(jsonb_build_object('clientId', told.client_id, 'counselorName', told.counselor_name))
        from reported_vr told where told.client_id = any(${ids})), '[]'::jsonb) as reports`;
  return questionOf(vr, ([row]) => row ?? { cases: [], reports: [] });
}
