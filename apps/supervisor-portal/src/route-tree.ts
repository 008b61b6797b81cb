import { portalRoutes } from "@ips/screens/shell/portal-routes.tsx";
import { recordRoutes } from "@ips/screens/shell/record-routes.ts";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { areas } from "./areas.ts";
import { partSearch } from "./features/review/part-search.ts";
import { planSearch } from "./features/action-plan/plan-search.ts";
import { recordsSearch } from "./features/fidelity/records-search.ts";

const { root, front, portal, home } = portalRoutes({
  name: "IPS supervisor portal",
  frame: { brand: "IPS", areas, add: { text: "Log contact", href: "/log-contact", needs: "contact.write" } },
});
const { client, clientPages, pages } = recordRoutes(portal);

const clientReferral = createRoute({
  getParentRoute: () => client,
  path: "/referral",
  component: lazyRouteComponent(() => import("./features/referral/referral-tab.tsx"), "ReferralTab"),
});

const newClient = createRoute({
  getParentRoute: () => portal,
  path: "/clients/new",
  component: lazyRouteComponent(() => import("@ips/screens/client/new-client-page.tsx"), "NewClientPage"),
});

const fidelity = createRoute({
  getParentRoute: () => portal,
  path: "/fidelity",
  component: lazyRouteComponent(() => import("./features/fidelity/fidelity-page.tsx"), "FidelityPage"),
});

const fidelityRecords = createRoute({
  getParentRoute: () => portal,
  path: "/fidelity/records",
  validateSearch: recordsSearch,
  component: lazyRouteComponent(() => import("./features/fidelity/records-page.tsx"), "RecordsPage"),
});

const programRecord = createRoute({
  getParentRoute: () => portal,
  path: "/fidelity/record",
  component: lazyRouteComponent(
    () => import("./features/program-record/program-record-page.tsx"),
    "ProgramRecordPage",
  ),
});

const reviews = createRoute({
  getParentRoute: () => portal,
  path: "/fidelity/reviews",
  component: lazyRouteComponent(() => import("./features/review/reviews-page.tsx"), "ReviewsPage"),
});

const review = createRoute({
  getParentRoute: () => portal,
  path: "/fidelity/reviews/$review",
  validateSearch: partSearch,
  component: lazyRouteComponent(() => import("./features/review/review-page.tsx"), "ReviewPage"),
});

const reviewReport = createRoute({
  getParentRoute: () => portal,
  path: "/fidelity/reviews/$review/report",
  component: lazyRouteComponent(() => import("./features/review-report/report-page.tsx"), "ReportPage"),
});

const reviewReportPrint = createRoute({
  getParentRoute: () => portal,
  path: "/fidelity/reviews/$review/report/print",
  component: lazyRouteComponent(
    () => import("./features/review-report/report-print-page.tsx"),
    "ReportPrintPage",
  ),
});

const actionPlan = createRoute({
  getParentRoute: () => portal,
  path: "/fidelity/plan",
  validateSearch: planSearch,
  component: lazyRouteComponent(() => import("./features/action-plan/plan-page.tsx"), "PlanPage"),
});

const actionPlanPrint = createRoute({
  getParentRoute: () => portal,
  path: "/fidelity/plan/print",
  validateSearch: planSearch,
  component: lazyRouteComponent(() => import("./features/action-plan/plan-print-page.tsx"), "PlanPrintPage"),
});

const publishPage = createRoute({
  getParentRoute: () => portal,
  path: "/fidelity/publish",
  component: lazyRouteComponent(() => import("./features/publication/publish-page.tsx"), "PublishPage"),
});

const programs = createRoute({
  getParentRoute: () => portal,
  path: "/programs",
  component: lazyRouteComponent(() => import("./features/publication/programs-page.tsx"), "ProgramsPage"),
});

const programsPrint = createRoute({
  getParentRoute: () => portal,
  path: "/programs/print",
  component: lazyRouteComponent(
    () => import("./features/publication/programs-print-page.tsx"),
    "ProgramsPrintPage",
  ),
});

const week = createRoute({
  getParentRoute: () => portal,
  path: "/week",
  component: lazyRouteComponent(() => import("./features/week/week-page.tsx"), "WeekPage"),
});

const ownFigures = createRoute({
  getParentRoute: () => portal,
  path: "/week/figures",
  component: lazyRouteComponent(() => import("./features/fidelity/own-figures-page.tsx"), "OwnFiguresPage"),
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

/** Every address of this portal; each page is loaded when it is first opened. */
export const routeTree = root.addChildren([
  ...front,
  portal.addChildren([
    home,
    ...pages,
    client.addChildren([...clientPages, clientReferral]),
    newClient,
    fidelity,
    fidelityRecords,
    programRecord,
    reviews,
    review,
    reviewReport,
    reviewReportPrint,
    actionPlan,
    actionPlanPrint,
    publishPage,
    programs,
    programsPrint,
    week,
    ownFigures,
    importPage,
    importRun,
  ]),
]);
