import { caseloadSearch } from "@ips/screens/caseload/caseload-search.ts";
import { portalRoutes } from "@ips/screens/shell/portal-routes.tsx";
import { scopeSearch } from "@ips/screens/record/scope-search.ts";
import { clientSearch } from "@ips/screens/record/client-search.ts";
import { pageSearch } from "@ips/screens/record/page-search.ts";
import { employerContactSearch } from "@ips/screens/employers/employer-contact-search.ts";
import { employersSearch } from "@ips/screens/employers/employers-search.ts";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { areas } from "./areas.ts";

const { root, signIn, invitation, setUp, portal, home } = portalRoutes({
  name: "IPS supervisor portal",
  frame: { brand: "IPS", areas, add: { text: "Log contact", href: "/log-contact", needs: "contact.write" } },
});

const today = createRoute({
  getParentRoute: () => portal,
  path: "/today",
  validateSearch: scopeSearch,
  component: lazyRouteComponent(() => import("@ips/screens/today/today-route.tsx"), "TodayRoute"),
});

const caseload = createRoute({
  getParentRoute: () => portal,
  path: "/caseload",
  validateSearch: caseloadSearch,
  component: lazyRouteComponent(() => import("@ips/screens/caseload/caseload-route.tsx"), "CaseloadRoute"),
});

const client = createRoute({
  getParentRoute: () => portal,
  path: "/clients/$clientId",
  component: lazyRouteComponent(() => import("@ips/screens/client/client-layout.tsx"), "ClientLayout"),
});

const clientOverview = createRoute({
  getParentRoute: () => client,
  path: "/",
  component: lazyRouteComponent(() => import("@ips/screens/client/overview-tab.tsx"), "OverviewTab"),
});

const clientPlan = createRoute({
  getParentRoute: () => client,
  path: "/plan",
  component: lazyRouteComponent(() => import("@ips/screens/plan/plan-tab.tsx"), "PlanTab"),
});

const clientPlanPrint = createRoute({
  getParentRoute: () => client,
  path: "/plan/print",
  component: lazyRouteComponent(() => import("@ips/screens/plan/plan-print-page.tsx"), "PlanPrintPage"),
});

const clientSharing = createRoute({
  getParentRoute: () => client,
  path: "/sharing",
  component: lazyRouteComponent(() => import("@ips/screens/sharing/sharing-tab.tsx"), "SharingTab"),
});

const clientSign = createRoute({
  getParentRoute: () => client,
  path: "/sharing/sign",
  component: lazyRouteComponent(() => import("@ips/screens/sharing/sign-release-page.tsx"), "SignReleasePage"),
});

const clientContacts = createRoute({
  getParentRoute: () => client,
  path: "/contacts",
  validateSearch: pageSearch,
  component: lazyRouteComponent(() => import("@ips/screens/contact/contacts-tab.tsx"), "ContactsTab"),
});

const clientEmployers = createRoute({
  getParentRoute: () => client,
  path: "/employers",
  validateSearch: pageSearch,
  component: lazyRouteComponent(() => import("@ips/screens/employers/employers-tab.tsx"), "EmployersTab"),
});

const clientReferral = createRoute({
  getParentRoute: () => client,
  path: "/referral",
  component: lazyRouteComponent(() => import("./features/referral/referral-tab.tsx"), "ReferralTab"),
});

const clientJobs = createRoute({
  getParentRoute: () => client,
  path: "/jobs",
  component: lazyRouteComponent(() => import("@ips/screens/client/jobs/jobs-tab.tsx"), "JobsTab"),
});

const clientDates = createRoute({
  getParentRoute: () => client,
  path: "/dates",
  component: lazyRouteComponent(() => import("@ips/screens/client/dates/dates-tab.tsx"), "DatesTab"),
});

const clientHistory = createRoute({
  getParentRoute: () => client,
  path: "/history",
  validateSearch: pageSearch,
  component: lazyRouteComponent(() => import("@ips/screens/client/history/history-tab.tsx"), "HistoryTab"),
});

/** The pages of a person's record; each reads the person by `useClient()`. */
const clientPages = client.addChildren([clientReferral, clientSharing, clientSign, clientPlan, clientPlanPrint, clientOverview, clientContacts, clientEmployers, clientJobs, clientDates, clientHistory]);

const logContact = createRoute({
  getParentRoute: () => portal,
  path: "/log-contact",
  validateSearch: clientSearch,
  component: lazyRouteComponent(() => import("@ips/screens/contact/log-contact-route.tsx"), "LogContactRoute"),
});

const logEmployerContact = createRoute({
  getParentRoute: () => portal,
  path: "/log-employer-contact",
  validateSearch: employerContactSearch,
  component: lazyRouteComponent(() => import("@ips/screens/employers/log-employer-contact-route.tsx"), "LogEmployerContactRoute"),
});

const employers = createRoute({
  getParentRoute: () => portal,
  path: "/employers",
  validateSearch: employersSearch,
  component: lazyRouteComponent(() => import("@ips/screens/employers/employers-route.tsx"), "EmployersRoute"),
});

const employer = createRoute({
  getParentRoute: () => portal,
  path: "/employers/$employerId",
  component: lazyRouteComponent(() => import("@ips/screens/employers/employer-page.tsx"), "EmployerPage"),
});

const newClient = createRoute({
  getParentRoute: () => portal,
  path: "/clients/new",
  component: lazyRouteComponent(() => import("@ips/screens/client/new-client-page.tsx"), "NewClientPage"),
});

const importPage = createRoute({
  getParentRoute: () => portal,
  path: "/import",
  component: lazyRouteComponent(() => import("./features/import/import-page.tsx"), "ImportPage"),
});

const importRun = createRoute({
  getParentRoute: () => portal,
  path: "/import/$runId",
  component: lazyRouteComponent(() => import("./features/import/import-run-page.tsx"), "ImportRunPage"),
});

const team = createRoute({
  getParentRoute: () => portal,
  path: "/team",
  component: lazyRouteComponent(() => import("@ips/screens/team/team-page.tsx"), "TeamPage"),
});

const staff = createRoute({
  getParentRoute: () => portal,
  path: "/staff",
  component: lazyRouteComponent(() => import("@ips/screens/staff/staff-page.tsx"), "StaffPage"),
});

/** Every address of this portal; each page is loaded when it is first opened. */
export const routeTree = root.addChildren([signIn, invitation, setUp, portal.addChildren([home, today, caseload, clientPages, logContact, logEmployerContact, employers, employer, newClient, importPage, importRun, team, staff])]);
