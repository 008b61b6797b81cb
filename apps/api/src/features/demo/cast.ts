import type { AgencyKind, Role } from "@ips/domain";

/** The two agencies of the demo. */
export const demoAgencies = {
  lakeside: {
    kind: "ips",
    name: "Lakeside Behavioral Health",
    unit: "Lakeside IPS",
    unitKind: "program",
    domain: "lakeside.example",
  },
  vr: {
    kind: "vr",
    name: "State Vocational Rehabilitation",
    unit: "North Office",
    unitKind: "office",
    domain: "state-vr.example",
  },
} as const satisfies Record<
  string,
  { kind: AgencyKind; name: string; unit: string; unitKind: "program" | "office"; domain: string }
>;

/** The key of one of {@link demoAgencies}. */
export type DemoAgencyKey = keyof typeof demoAgencies;

type Member = { agency: DemoAgencyKey; name: string; role: Role; fte: number | null; lookAt: string };

const member = (
  agency: DemoAgencyKey,
  name: string,
  role: Role,
  fte: number | null,
  lookAt: string,
): Member => ({ agency, name, role, fte, lookAt });

/** Who works in the demo, and what each of them finds when they sign in. */
export const demoStaff = {
  denise: member(
    "lakeside",
    "Denise Okafor",
    "ips-supervisor",
    1,
    "The whole team: loads, who is stuck, which clocks run out.",
  ),
  ana: member(
    "lakeside",
    "Ana Lopez",
    "specialist",
    1,
    "Donna’s plan, which the counselor changed; Linh’s release, which ends tomorrow.",
  ),
  marcus: member(
    "lakeside",
    "Marcus Bell",
    "specialist",
    1,
    "Omar’s first week at work; Rosa’s referral, sent and not yet opened.",
  ),
  thuy: member(
    "lakeside",
    "Thuy Pham",
    "specialist",
    0.5,
    "A half-time caseload; José, who has no plan yet.",
  ),
  samuel: member(
    "lakeside",
    "Samuel Greene",
    "practitioner",
    null,
    "Work goals and plans as the treatment team reads them.",
  ),
  carol: member(
    "lakeside",
    "Carol Lindqvist",
    "administrator",
    null,
    "Staff, roles and the agency’s own settings. No client.",
  ),
  eric: member(
    "vr",
    "Eric Miller",
    "vr-counselor",
    1,
    "The referral inbox; Donna’s IPE, four days late, beside the shared plan.",
  ),
  priya: member(
    "vr",
    "Priya Raman",
    "vr-counselor",
    1,
    "Eligibility decisions due and overdue; a person on the waiting list.",
  ),
  harold: member(
    "vr",
    "Harold Jensen",
    "vr-supervisor",
    1,
    "The office: its clocks and its counselors’ caseloads.",
  ),
  joyce: member(
    "vr",
    "Joyce Adeyemi",
    "administrator",
    null,
    "Staff, roles and the agency’s own settings. No client.",
  ),
} as const satisfies Record<string, Member>;

/** The key of one of {@link demoStaff}. */
export type DemoStaffKey = keyof typeof demoStaff;

/** An employment specialist of the demo. */
export type SpecialistKey = "ana" | "marcus" | "thuy";

/** A counselor of the demo. */
export type CounselorKey = "eric" | "priya";
