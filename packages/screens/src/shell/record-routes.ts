import type { AnyRoute } from "@tanstack/react-router";
import { askedEarly } from "./begin-early.ts";
import { pageRoute } from "./page-route.ts";

/**
 * The addresses of the record that both portals have behind the sign-in. A portal adds its own pages beside
 * `pages`, and its own pages of a person beside `clientPages`. Each page is loaded when it is first opened.
 *
 * @example
 * const { client, clientPages, pages } = recordRoutes(portal);
 * portal.addChildren([home, ...pages, client.addChildren([...clientPages, clientReferral]), importPage]);
 */
export function recordRoutes(portal: AnyRoute) {
  const today = pageRoute(portal, "/today", () => import("../today/today-route.tsx"), "TodayRoute");

  const caseload = pageRoute(
    portal,
    "/caseload",
    () => import("../caseload/caseload-route.tsx"),
    "CaseloadRoute",
  );

  const client = pageRoute(
    portal,
    "/clients/$clientId",
    () => import("../client/client-layout.tsx"),
    "ClientLayout",
    ({ api, queryClient }, { clientId = "" }) =>
      queryClient.prefetchQuery({ ...api.client.get.queryOptions({ clientId }), meta: askedEarly }),
  );

  const clientOverview = pageRoute(client, "/", () => import("./overview-route.tsx"), "OverviewRoute");

  const clientPlan = pageRoute(client, "/plan", () => import("../plan/plan-tab.tsx"), "PlanTab");

  const clientPlanPrint = pageRoute(
    client,
    "/plan/print",
    () => import("../plan/plan-print-page.tsx"),
    "PlanPrintPage",
  );

  const clientCrosswalk = pageRoute(
    client,
    "/crosswalk",
    () => import("../crosswalk/crosswalk-tab.tsx"),
    "CrosswalkTab",
  );

  const meeting = pageRoute(portal, "/meeting", () => import("../crosswalk/agenda-route.tsx"), "AgendaRoute");

  const meetingPrint = pageRoute(
    portal,
    "/meeting/print",
    () => import("../crosswalk/agenda-print-page.tsx"),
    "AgendaPrintPage",
  );

  const clientReceived = pageRoute(
    client,
    "/received",
    () => import("../received/received-tab.tsx"),
    "ReceivedTab",
  );

  const clientReceivedCopy = pageRoute(
    client,
    "/received/$copyId",
    () => import("../received/received-copy-page.tsx"),
    "ReceivedCopyPage",
  );

  const clientSharing = pageRoute(
    client,
    "/sharing",
    () => import("../sharing/sharing-tab.tsx"),
    "SharingTab",
  );

  const clientSign = pageRoute(
    client,
    "/sharing/sign",
    () => import("../sharing/sign-release-page.tsx"),
    "SignReleasePage",
  );

  const clientSignPerson = pageRoute(
    client,
    "/sharing/person",
    () => import("../sharing/sign-person-page.tsx"),
    "SignPersonPage",
  );

  const clientSignedForm = pageRoute(
    client,
    "/sharing/forms/$formId",
    () => import("../sharing/signed-form-page.tsx"),
    "SignedFormPage",
  );

  const clientAccounting = pageRoute(
    client,
    "/sharing/accounting",
    () => import("../sharing/accounting-page.tsx"),
    "AccountingPage",
  );

  const clientLooks = pageRoute(
    client,
    "/sharing/looks",
    () => import("../sharing/looks-page.tsx"),
    "LooksPage",
  );

  const clientContacts = pageRoute(
    client,
    "/contacts",
    () => import("../contact/contacts-tab.tsx"),
    "ContactsTab",
  );

  const clientEmployers = pageRoute(
    client,
    "/employers",
    () => import("../employers/employers-tab.tsx"),
    "EmployersTab",
  );

  const clientJobs = pageRoute(client, "/jobs", () => import("../client/jobs/jobs-tab.tsx"), "JobsTab");

  const clientDates = pageRoute(client, "/dates", () => import("../client/dates/dates-tab.tsx"), "DatesTab");

  const clientHistory = pageRoute(
    client,
    "/history",
    () => import("../client/history/history-tab.tsx"),
    "HistoryTab",
  );

  const logContact = pageRoute(
    portal,
    "/log-contact",
    () => import("../contact/log-contact-route.tsx"),
    "LogContactRoute",
  );

  const logEmployerContact = pageRoute(
    portal,
    "/log-employer-contact",
    () => import("../employers/log-employer-contact-route.tsx"),
    "LogEmployerContactRoute",
  );

  const employers = pageRoute(
    portal,
    "/employers",
    () => import("../employers/employers-route.tsx"),
    "EmployersRoute",
  );

  const employer = pageRoute(
    portal,
    "/employers/$employerId",
    () => import("../employers/employer-page.tsx"),
    "EmployerPage",
  );

  const team = pageRoute(portal, "/team", () => import("../team/team-page.tsx"), "TeamPage");

  const staff = pageRoute(portal, "/staff", () => import("../staff/staff-page.tsx"), "StaffPage");

  const elsewhere = pageRoute(
    portal,
    "/elsewhere",
    () => import("../break-glass/elsewhere-page.tsx"),
    "ElsewherePage",
  );

  const account = pageRoute(
    portal,
    "/account",
    () => import("../sign-in/account/account-page.tsx"),
    "AccountPage",
  );

  const rulebook = pageRoute(
    portal,
    "/rulebook",
    () => import("../rulebook/rulebook-route.tsx"),
    "RulebookRoute",
  );

  const rulebookRule = pageRoute(
    portal,
    "/rulebook/$ruleId",
    () => import("../rulebook/rule-route.tsx"),
    "RuleRoute",
  );

  const settings = pageRoute(
    portal,
    "/settings",
    () => import("../settings/settings-page.tsx"),
    "SettingsPage",
  );

  const security = pageRoute(
    portal,
    "/security",
    () => import("../security/security-page.tsx"),
    "SecurityPage",
  );

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
