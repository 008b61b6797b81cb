import type { CrosswalkDuty } from "@ips/crosswalk";

/** A page on which the facts behind a duty are written, and the verb that leads there. */
export type DutyPage = { href: string; text: string };

type Place = { path: string; text: string; of: "person" | "portal" };

const places: Readonly<Partial<Record<CrosswalkDuty, Readonly<Partial<Record<"ips" | "vr", Place>>>>>> = {
  "ips.competitive-job": {
    ips: { path: "/jobs", text: "Answer for the job", of: "person" },
  },
  "vr.competitive-integrated-job": {
    ips: { path: "/jobs", text: "Answer for the job", of: "person" },
    vr: { path: "/jobs", text: "Answer for the job", of: "person" },
  },
  "vr.eligibility-decided": { vr: { path: "/vr-case", text: "Open the VR case", of: "person" } },
  "vr.ipe-signed": { vr: { path: "/vr-case", text: "Open the VR case", of: "person" } },
  "ips.first-employer-contact": {
    ips: { path: "/log-employer-contact", text: "Log an employer contact", of: "portal" },
  },
  "ips.employer-visits": {
    ips: { path: "/log-employer-contact", text: "Log an employer contact", of: "portal" },
  },
  "vr.coordinates-visits": {
    vr: { path: "/log-employer-contact", text: "Log an employer contact", of: "portal" },
  },
  "ips.follow-along": { ips: { path: "/log-contact", text: "Log a contact", of: "portal" } },
};

/** Where a reader of this side writes what answers a duty; null where shared work answers it, or the other side writes it. */
export function dutyPage(duty: CrosswalkDuty, side: "ips" | "vr", clientId: string): DutyPage | null {
  const place = places[duty]?.[side];
  if (!place) return null;
  const href =
    place.of === "person" ? `/clients/${clientId}${place.path}` : `${place.path}?client=${clientId}`;
  return { href, text: place.text };
}
