import type { PortalArea } from "@ips/screens/shell/portal-nav.ts";

/** The areas of the supervisor portal, in the order of its navigation. */
export const areas: readonly PortalArea[] = [
  { path: "/today", text: "Today", icon: "today", needs: "today.read", key: "t", count: "today" },
  { path: "/caseload", text: "Caseload", icon: "people", needs: "caseload.read", key: "c" },
  { path: "/meeting", text: "Meeting", icon: "share", needs: "crosswalk.read", key: "v" },
  { path: "/employers", text: "Employers", icon: "building", needs: "employer.read", key: "e" },
  { path: "/team", text: "Team", icon: "team", needs: "team.read", key: "m" },
  { path: "/week", text: "My weeks", icon: "chart", needs: "week.write", key: "w" },
  { path: "/fidelity", text: "Fidelity", icon: "gauge", needs: "fidelity.read", key: "f" },
  {
    path: "/fidelity/reviews",
    text: "Reviews",
    icon: "gauge",
    needs: "review.rate",
    // The supervisor comes to them from the Fidelity page.
    unless: "review.plan",
    key: "r",
  },
  { path: "/programs", text: "Programs", icon: "gauge", needs: "trainer.read", key: "p" },
  { path: "/import", text: "Import", icon: "upload", needs: "import.run", key: "i" },
  { path: "/staff", text: "Staff", icon: "settings", needs: "staff.read", key: "s" },
];
