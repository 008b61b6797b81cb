import type { DemoPerson } from "./harness/people.ts";

/**
 * A page that every person of the role can open. `:client` stands for a client of theirs. The list brings
 * each page its accessibility scans, its keyboard walk and the check for errors.
 */
export type Route = { as: DemoPerson; path: string };

export const routes: readonly Route[] = [
  { as: "specialist", path: "/supervisor/today" },
  { as: "specialist", path: "/supervisor/caseload" },
  { as: "specialist", path: "/supervisor/clients/:client" },
  { as: "specialist", path: "/supervisor/clients/:client/plan" },
  { as: "specialist", path: "/supervisor/clients/:client/contacts" },
  { as: "specialist", path: "/supervisor/clients/:client/employers" },
  { as: "specialist", path: "/supervisor/clients/:client/plan/print" },
  { as: "specialist", path: "/supervisor/clients/:client/jobs" },
  { as: "specialist", path: "/supervisor/clients/:client/dates" },
  { as: "specialist", path: "/supervisor/clients/:client/received" },
  { as: "specialist", path: "/supervisor/clients/:client/history" },
  { as: "specialist", path: "/supervisor/clients/:client/sharing" },
  { as: "specialist", path: "/supervisor/clients/:client/sharing/sign" },
  { as: "specialist", path: "/supervisor/clients/:client/sharing/sign?form=part2" },
  { as: "specialist", path: "/supervisor/clients/:client/sharing/person" },
  { as: "specialist", path: "/supervisor/clients/:client/sharing/accounting" },
  { as: "specialist", path: "/supervisor/clients/:client/sharing/looks" },
  { as: "specialist", path: "/supervisor/clients/:client/referral" },
  { as: "specialist", path: "/supervisor/clients/new" },
  { as: "specialist", path: "/supervisor/log-contact" },
  { as: "specialist", path: "/supervisor/log-employer-contact" },
  { as: "specialist", path: "/supervisor/employers" },
  { as: "specialist", path: "/supervisor/elsewhere" },
  { as: "specialist", path: "/supervisor/week" },
  { as: "supervisor", path: "/supervisor/today" },
  { as: "supervisor", path: "/supervisor/elsewhere" },
  { as: "supervisor", path: "/supervisor/caseload" },
  { as: "supervisor", path: "/supervisor/fidelity" },
  { as: "supervisor", path: "/supervisor/import" },
  { as: "supervisor", path: "/supervisor/team" },
  { as: "administrator", path: "/supervisor/staff" },
  { as: "administrator", path: "/supervisor/security" },
  { as: "specialist", path: "/supervisor/account" },
  { as: "specialist", path: "/supervisor/rulebook" },
  { as: "specialist", path: "/supervisor/rulebook/vr.ipe" },
  { as: "administrator", path: "/supervisor/rulebook/consent.disclosure-allowed?language=es" },
  { as: "counselor", path: "/counselor/today" },
  { as: "counselor", path: "/counselor/referrals" },
  { as: "counselor", path: "/counselor/caseload" },
  { as: "counselor", path: "/counselor/clients/:client" },
  { as: "counselor", path: "/counselor/clients/:client/plan" },
  { as: "counselor", path: "/counselor/clients/:client/vr-case" },
  { as: "counselor", path: "/counselor/clients/:client/dates" },
  { as: "counselor", path: "/counselor/clients/:client/received" },
  { as: "counselor", path: "/counselor/clients/:client/sharing" },
  { as: "counselor", path: "/counselor/clients/:client/sharing/accounting" },
  { as: "counselor", path: "/counselor/log-contact" },
  { as: "counselor", path: "/counselor/employers" },
  { as: "counselor", path: "/counselor/account" },
  { as: "counselor", path: "/counselor/rulebook" },
  { as: "counselor", path: "/counselor/rulebook/ips.first-employer-contact.from-entry" },
  { as: "vr-supervisor", path: "/counselor/caseload" },
  { as: "vr-supervisor", path: "/counselor/elsewhere" },
  { as: "vr-supervisor", path: "/counselor/team" },
];

/** Pages that are open to everybody; the demo's guided first page comes from the server and has no script at all. */
export const publicPages: readonly { path: string; scripts: boolean }[] = [
  { path: "/", scripts: false },
  { path: "/supervisor/sign-in", scripts: true },
  { path: "/counselor/sign-in", scripts: true },
  { path: "/supervisor/forgotten-password", scripts: true },
  { path: "/counselor/new-password?token=none", scripts: true },
  { path: "/supervisor/mailbox", scripts: true },
];
