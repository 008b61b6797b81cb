import type { Role } from "@ips/domain";
import { demoUnits, type DemoAgencyKey, type DemoUnitKey } from "./agencies.ts";

type Place = DemoUnitKey | { wholeOf: DemoAgencyKey };

type Member = {
  readonly name: string;
  readonly role: Role;
  readonly fte: number | null;
  readonly place: Place;
  /** What this person finds when they sign in, in a sentence. */
  readonly lookAt: string;
  /** Days before today on which the work here began; most have been here longer than any story. */
  readonly sinceDaysAgo?: number;
  /** Days before today of the last day here, of who has left: their sign-in has ended with it. */
  readonly untilDaysAgo?: number;
};

const member = (
  place: Place,
  name: string,
  role: Role,
  fte: number | null,
  lookAt: string,
  dates: Pick<Member, "sinceDaysAgo" | "untilDaysAgo"> = {},
): Member => ({ place, name, role, fte, lookAt, ...dates });

/** Who works in the demo, and what each of them finds when they sign in. The first of a role shows it best. */
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
    { wholeOf: "lakeside" },
    "Carol Lindqvist",
    "administrator",
    null,
    "Staff, roles and the agency’s own settings. No client.",
  ),
  eric: member(
    "north",
    "Eric Miller",
    "vr-counselor",
    1,
    "The referral inbox; Donna’s IPE, days late, beside the shared plan.",
  ),
  priya: member(
    "north",
    "Priya Raman",
    "vr-counselor",
    1,
    "Eligibility decisions due and overdue; people on the waiting list.",
  ),
  harold: member(
    "north",
    "Harold Jensen",
    "vr-supervisor",
    1,
    "The office: its clocks and its counselors’ caseloads.",
  ),
  joyce: member(
    { wholeOf: "vr" },
    "Joyce Adeyemi",
    "administrator",
    null,
    "Staff, roles and the agency’s own settings. No client.",
  ),
  nadia: member(
    "lakeside",
    "Nadia Haddad",
    "benefits-planner",
    0.5,
    "What work does to benefits: the same people, read from the side of their income.",
  ),
  frank: member(
    "millbrook",
    "Frank Castellano",
    "ips-supervisor",
    1,
    "A second program of the same agency, and a specialist who started this fall.",
  ),
  beatriz: member("millbrook", "Beatriz Almeida", "specialist", 1, "A full caseload, half of it at work."),
  tomasz: member(
    "millbrook",
    "Tomasz Nowak",
    "specialist",
    1,
    "A caseload taken over from a colleague ten weeks ago.",
    { sinceDaysAgo: 92 },
  ),
  ruben: member(
    "millbrook",
    "Rubén Ortega Villanueva",
    "specialist",
    0.5,
    "A small caseload, most of it in Spanish.",
  ),
  gloria: member(
    "harborEast",
    "Gloria Esposito",
    "ips-supervisor",
    1,
    "Another agency’s program: it sees nothing of Lakeside’s people.",
  ),
  kenji: member(
    "harborEast",
    "Kenji Watanabe",
    "specialist",
    1,
    "People shared with the South Office, and a few who do not want VR.",
  ),
  latoya: member("harborEast", "LaToya Freeman", "specialist", 1, "Young people in their first jobs."),
  owen: member(
    "harborEast",
    "Owen Pritchard",
    "practitioner",
    null,
    "The treatment team’s view at Harbor East.",
  ),
  helen: member(
    { wholeOf: "harbor" },
    "Helen Zhou",
    "administrator",
    null,
    "Staff, roles and settings of the second mental health agency.",
  ),
  audrey: member(
    { wholeOf: "center" },
    "Audrey Lindholm",
    "trainer",
    null,
    "The state’s programs side by side: what each has published, and nobody it serves.",
  ),
  monique: member(
    "south",
    "Monique Dubois",
    "vr-counselor",
    1,
    "The South Office’s caseload, part of it from a colleague who left.",
  ),
  stephen: member("south", "Stephen Abara", "vr-counselor", 1, "Referrals from two mental health agencies."),
  janet: member(
    "south",
    "Janet Kowalczyk",
    "vr-supervisor",
    1,
    "The South Office: its clocks and its counselors’ caseloads.",
  ),
  vivian: member(
    "north",
    "Vivian Park",
    "vr-business",
    1,
    "Employers as the agency knows them, without anybody’s name.",
  ),
  ruth: member(
    "lakeside",
    "Ruth Adler",
    "reviewer",
    null,
    "The review of this week at Lakeside, half rated: people as “Client 7”, specialists by number.",
  ),
  gordon: member(
    "lakeside",
    "Gordon Blake",
    "reviewer",
    null,
    "The same review, handed in: he waits for Ruth, and neither sees the other’s scores yet.",
  ),
  margaret: member("lakeside", "Margaret Doyle", "reviewer", null, "Her review ended last year.", {
    untilDaysAgo: 340,
  }),
  felix: member("lakeside", "Felix Nyström", "reviewer", null, "His review ended last year.", {
    untilDaysAgo: 340,
  }),
  elaine: member("millbrook", "Elaine Sorensen", "specialist", 1, "Left.", { untilDaysAgo: 88 }),
  nora: member("south", "Nora Feldman", "vr-counselor", 1, "Left.", { untilDaysAgo: 58 }),
} as const satisfies Record<string, Member>;

/** The key of one of {@link demoStaff}. */
export type DemoStaffKey = keyof typeof demoStaff;

/** An employment specialist of the demo. */
export type SpecialistKey =
  | "ana"
  | "marcus"
  | "thuy"
  | "elaine"
  | "beatriz"
  | "tomasz"
  | "ruben"
  | "kenji"
  | "latoya";

/** A counselor of the demo. */
export type CounselorKey = "eric" | "priya" | "nora" | "monique" | "stephen";

/** A reviewer from outside: invited to a review, and gone with it. */
export type ReviewerKey = "ruth" | "gordon" | "margaret" | "felix";

/** Whether a member came with a review; everybody else is invited by their agency. */
export const isReviewer = (who: DemoStaffKey): who is ReviewerKey => demoStaff[who].role === "reviewer";

/** Who leads each program and office: takes people in, and gives them to specialists. */
export const leads = {
  lakeside: "denise",
  millbrook: "frank",
  harborEast: "gloria",
  north: "harold",
  south: "janet",
} as const satisfies Record<DemoUnitKey, DemoStaffKey>;

/** The program or office that a member of staff works in; null for the whole agency. */
export function unitOf(who: DemoStaffKey): DemoUnitKey | null {
  const { place } = demoStaff[who];
  return typeof place === "string" ? place : null;
}

/** The agency that a member of staff works for. */
export function agencyOf(who: DemoStaffKey): DemoAgencyKey {
  const { place } = demoStaff[who];
  return typeof place === "string" ? demoUnits[place].agency : place.wholeOf;
}

const members: Readonly<Record<DemoStaffKey, Member>> = demoStaff;

/** How many days ago a member of staff began here; null: longer ago than any story. */
export const sinceOf = (who: DemoStaffKey): number | null => members[who].sinceDaysAgo ?? null;

/** How many days ago a member of staff left; null: works here today. */
export const untilOf = (who: DemoStaffKey): number | null => members[who].untilDaysAgo ?? null;

/** The program of a specialist, the office of a counselor. */
export function unitOfWork(who: SpecialistKey | CounselorKey): DemoUnitKey {
  const unit = unitOf(who);
  if (unit === null) throw new Error(`${who} works for the whole agency.`);
  return unit;
}
