import type { ClientOutput } from "@ips/contract";
import type { Permission } from "@ips/policy";

/** One page of a person's record. */
export type ClientTab = { path: string; text: string; count?: number };

/**
 * The pages of a person's record that this reader has: what is not shared, or not for this role, is not
 * there, without a hint.
 */
export function clientTabs(
  client: ClientOutput,
  may: (permission: Permission) => boolean,
  side: "ips" | "vr",
): ClientTab[] {
  const { counts } = client;
  // What was opened elsewhere in the agency is its record; sharing, referral and history stay with its own unit.
  const own = client.own && client.opened === null;
  const released = (group: ClientOutput["band"]["receivedFrom"][number]["groups"][number]) =>
    client.band.receivedFrom.some(({ groups }) => groups.includes(group));
  // A plan is a program's: a VR reader has it by release.
  const plan = may("plan.read") && ((client.own && side === "ips") || released("job-search-plan"));
  return [
    { path: "", text: "Overview" },
    ...(plan ? [{ path: "/plan", text: "Plan" }] : []),
    ...(may("crosswalk.read") ? [{ path: "/crosswalk", text: "Crosswalk" }] : []),
    ...counted("/contacts", "Contacts", counts.contacts),
    ...counted("/employers", "Employers", counts.employerContacts),
    ...counted("/jobs", "Jobs", counts.jobs),
    { path: "/dates", text: "Dates" },
    ...(own && may("release.read") ? [{ path: "/sharing", text: "Sharing" }] : []),
    ...(own && side === "ips" && may("referral.read") ? [{ path: "/referral", text: "Referral" }] : []),
    ...(own && side === "vr" && may("vr-case.read") ? [{ path: "/vr-case", text: "VR case" }] : []),
    ...(own ? [{ path: "/received", text: "Received copies" }] : []),
    ...(own ? [{ path: "/history", text: "History" }] : []),
  ];
}

const counted = (path: string, text: string, count: number | null): ClientTab[] =>
  count === null ? [] : [{ path, text, count }];
