import { createRoute, lazyRouteComponent, type AnyRoute } from "@tanstack/react-router";
import { caseloadSearch } from "../record/caseload-search.ts";
import { employerContactSearch } from "../employers/employer-contact-search.ts";
import { employersSearch } from "../employers/employers-search.ts";
import { clientSearch } from "../record/client-search.ts";
import { historySearch } from "../record/history-search.ts";
import { looksSearch } from "../record/looks-search.ts";
import { pageSearch } from "../record/page-search.ts";
import { rulebookSearch } from "../rulebook/rulebook-search.ts";
import { askedEarly } from "./begin-early.ts";
import { signSearch } from "../sharing/sign-search.ts";
import { scopeSearch } from "../record/scope-search.ts";

/**
 * The addresses of the record that both portals have behind the sign-in. A portal adds its own pages beside
 * `pages`, and its own pages of a person beside `clientPages`. Each page is loaded when it is first opened.
 *
 * @example
 * const { client, clientPages, pages } = recordRoutes(portal);
 * portal.addChildren([home, ...pages, client.addChildren([...clientPages, clientReferral]), importPage]);
 */
export function recordRoutes(portal: AnyRoute) {
  const today = createRoute({
    getParentRoute: () => portal,
    path: "/today",
    validateSearch: scopeSearch,
    component: lazyRouteComponent(() => import("../today/today-route.tsx"), "TodayRoute"),
  });

  const caseload = createRoute({
    getParentRoute: () => portal,
    path: "/caseload",
    validateSearch: caseloadSearch,
    component: lazyRouteComponent(() => import("../caseload/caseload-route.tsx"), "CaseloadRoute"),
  });

  const client = createRoute({
    getParentRoute: () => portal,
    path: "/clients/$clientId",
    staticData: {
      early: ({ api, queryClient }, { clientId = "" }) =>
        queryClient.prefetchQuery({ ...api.client.get.queryOptions({ clientId }), meta: askedEarly }),
    },
    component: lazyRouteComponent(() => import("../client/client-layout.tsx"), "ClientLayout"),
  });

  const clientOverview = createRoute({
    getParentRoute: () => client,
    path: "/",
    component: lazyRouteComponent(() => import("./overview-route.tsx"), "OverviewRoute"),
  });

  const clientPlan = createRoute({
    getParentRoute: () => client,
    path: "/plan",
    component: lazyRouteComponent(() => import("../plan/plan-tab.tsx"), "PlanTab"),
  });

  const clientPlanPrint = createRoute({
    getParentRoute: () => client,
    path: "/plan/print",
    component: lazyRouteComponent(() => import("../plan/plan-print-page.tsx"), "PlanPrintPage"),
  });

  const clientCrosswalk = createRoute({
    getParentRoute: () => client,
    path: "/crosswalk",
    component: lazyRouteComponent(() => import("../crosswalk/crosswalk-tab.tsx"), "CrosswalkTab"),
  });

  const meeting = createRoute({
    getParentRoute: () => portal,
    path: "/meeting",
    component: lazyRouteComponent(() => import("../crosswalk/agenda-route.tsx"), "AgendaRoute"),
  });

  const meetingPrint = createRoute({
    getParentRoute: () => portal,
    path: "/meeting/print",
    component: lazyRouteComponent(() => import("../crosswalk/agenda-print-page.tsx"), "AgendaPrintPage"),
  });

  const clientReceived = createRoute({
    getParentRoute: () => client,
    path: "/received",
    component: lazyRouteComponent(() => import("../received/received-tab.tsx"), "ReceivedTab"),
  });

  const clientReceivedCopy = createRoute({
    getParentRoute: () => client,
    path: "/received/$copyId",
    component: lazyRouteComponent(() => import("../received/received-copy-page.tsx"), "ReceivedCopyPage"),
  });

  const clientSharing = createRoute({
    getParentRoute: () => client,
    path: "/sharing",
    component: lazyRouteComponent(() => import("../sharing/sharing-tab.tsx"), "SharingTab"),
  });

  const clientSign = createRoute({
    getParentRoute: () => client,
    path: "/sharing/sign",
    validateSearch: signSearch,
    component: lazyRouteComponent(() => import("../sharing/sign-release-page.tsx"), "SignReleasePage"),
  });

  const clientSignPerson = createRoute({
    getParentRoute: () => client,
    path: "/sharing/person",
    component: lazyRouteComponent(() => import("../sharing/sign-person-page.tsx"), "SignPersonPage"),
  });

  const clientSignedForm = createRoute({
    getParentRoute: () => client,
    path: "/sharing/forms/$formId",
    component: lazyRouteComponent(() => import("../sharing/signed-form-page.tsx"), "SignedFormPage"),
  });

  const clientAccounting = createRoute({
    getParentRoute: () => client,
    path: "/sharing/accounting",
    component: lazyRouteComponent(() => import("../sharing/accounting-page.tsx"), "AccountingPage"),
  });

  const clientLooks = createRoute({
    getParentRoute: () => client,
    path: "/sharing/looks",
    validateSearch: looksSearch,
    component: lazyRouteComponent(() => import("../sharing/looks-page.tsx"), "LooksPage"),
  });

  const clientContacts = createRoute({
    getParentRoute: () => client,
    path: "/contacts",
    validateSearch: pageSearch,
    component: lazyRouteComponent(() => import("../contact/contacts-tab.tsx"), "ContactsTab"),
  });

  const clientEmployers = createRoute({
    getParentRoute: () => client,
    path: "/employers",
    validateSearch: pageSearch,
    component: lazyRouteComponent(() => import("../employers/employers-tab.tsx"), "EmployersTab"),
  });

  const clientJobs = createRoute({
    getParentRoute: () => client,
    path: "/jobs",
    component: lazyRouteComponent(() => import("../client/jobs/jobs-tab.tsx"), "JobsTab"),
  });

  const clientDates = createRoute({
    getParentRoute: () => client,
    path: "/dates",
    component: lazyRouteComponent(() => import("../client/dates/dates-tab.tsx"), "DatesTab"),
  });

  const clientHistory = createRoute({
    getParentRoute: () => client,
    path: "/history",
    validateSearch: historySearch,
    component: lazyRouteComponent(() => import("../client/history/history-tab.tsx"), "HistoryTab"),
  });

  const logContact = createRoute({
    getParentRoute: () => portal,
    path: "/log-contact",
    validateSearch: clientSearch,
    component: lazyRouteComponent(() => import("../contact/log-contact-route.tsx"), "LogContactRoute"),
  });

  const logEmployerContact = createRoute({
    getParentRoute: () => portal,
    path: "/log-employer-contact",
    validateSearch: employerContactSearch,
    component: lazyRouteComponent(
      () => import("../employers/log-employer-contact-route.tsx"),
      "LogEmployerContactRoute",
    ),
  });

  const employers = createRoute({
    getParentRoute: () => portal,
    path: "/employers",
    validateSearch: employersSearch,
    component: lazyRouteComponent(() => import("../employers/employers-route.tsx"), "EmployersRoute"),
  });

  const employer = createRoute({
    getParentRoute: () => portal,
    path: "/employers/$employerId",
    component: lazyRouteComponent(() => import("../employers/employer-page.tsx"), "EmployerPage"),
  });

  const team = createRoute({
    getParentRoute: () => portal,
    path: "/team",
    component: lazyRouteComponent(() => import("../team/team-page.tsx"), "TeamPage"),
  });

  const staff = createRoute({
    getParentRoute: () => portal,
    path: "/staff",
    component: lazyRouteComponent(() => import("../staff/staff-page.tsx"), "StaffPage"),
  });

  const elsewhere = createRoute({
    getParentRoute: () => portal,
    path: "/elsewhere",
    component: lazyRouteComponent(() => import("../break-glass/elsewhere-page.tsx"), "ElsewherePage"),
  });

  const account = createRoute({
    getParentRoute: () => portal,
    path: "/account",
    component: lazyRouteComponent(() => import("../sign-in/account/account-page.tsx"), "AccountPage"),
  });

  const rulebook = createRoute({
    getParentRoute: () => portal,
    path: "/rulebook",
    validateSearch: rulebookSearch,
    component: lazyRouteComponent(() => import("../rulebook/rulebook-route.tsx"), "RulebookRoute"),
  });

  const rulebookRule = createRoute({
    getParentRoute: () => portal,
    path: "/rulebook/$ruleId",
    validateSearch: rulebookSearch,
    component: lazyRouteComponent(() => import("../rulebook/rule-route.tsx"), "RuleRoute"),
  });

  const settings = createRoute({
    getParentRoute: () => portal,
    path: "/settings",
    component: lazyRouteComponent(() => import("../settings/settings-page.tsx"), "SettingsPage"),
  });

  const security = createRoute({
    getParentRoute: () => portal,
    path: "/security",
    component: lazyRouteComponent(() => import("../security/security-page.tsx"), "SecurityPage"),
  });

  return {
    client,
    clientPages: [
      clientOverview,
      clientPlan,
      clientPlanPrint,
      clientCrosswalk,
      clientReceived,
      clientReceivedCopy,
      clientSharing,
      clientSign,
      clientSignPerson,
      clientSignedForm,
      clientAccounting,
      clientLooks,
      clientContacts,
      clientEmployers,
      clientJobs,
      clientDates,
      clientHistory,
    ],
    pages: [
      today,
      caseload,
      meeting,
      meetingPrint,
      logContact,
      logEmployerContact,
      employers,
      employer,
      team,
      staff,
      elsewhere,
      account,
      rulebook,
      rulebookRule,
      settings,
      security,
    ],
  };
}
