import type { PortalArea } from "@ips/screens/shell/portal-nav.ts";

/** The areas of the counselor portal, in the order of its navigation. */
export const areas: readonly PortalArea[] = [
  { path: "/today", text: "Today", icon: "today", needs: "today.read", key: "t", count: "today" },
  {
    path: "/referrals",
    text: "Referrals",
    icon: "inbox",
    needs: "referral.decide",
    key: "r",
    count: "referrals",
  },
  { path: "/caseload", text: "Caseload", icon: "people", needs: "caseload.read", key: "c" },
  { path: "/meeting", text: "Meeting", icon: "share", needs: "crosswalk.read", key: "v" },
  { path: "/employers", text: "Employers", icon: "building", needs: "employer.read", key: "e" },
  { path: "/team", text: "Office", icon: "team", needs: "team.read", key: "m" },
  { path: "/staff", text: "Staff", icon: "settings", needs: "staff.read", key: "s" },
];
