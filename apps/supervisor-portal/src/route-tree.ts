import { pageRoute } from "@ips/screens/shell/page-route.ts";
import { portalRoutes } from "@ips/screens/shell/portal-routes.tsx";
import { recordRoutes } from "@ips/screens/shell/record-routes.ts";
import { areas } from "./areas.ts";

const { root, front, portal, home } = portalRoutes({
  name: "IPS supervisor portal",
  frame: { brand: "IPS", areas, add: { text: "Log contact", href: "/log-contact", needs: "contact.write" } },
});
const { client, clientPages, pages } = recordRoutes(portal);

const clientReferral = pageRoute(
  client,
  "/referral",
  () => import("./features/referral/referral-tab.tsx"),
  "ReferralTab",
);

const newClient = pageRoute(
  portal,
  "/clients/new",
  () => import("@ips/screens/client/new-client-page.tsx"),
  "NewClientPage",
);

const fidelity = pageRoute(
  portal,
  "/fidelity",
  () => import("./features/fidelity/fidelity-page.tsx"),
  "FidelityPage",
);

const fidelityRecords = pageRoute(
  portal,
  "/fidelity/records",
  () => import("./features/fidelity/records-page.tsx"),
  "RecordsPage",
);

const fidelityPoint = pageRoute(
  portal,
  "/fidelity/point",
  () => import("./features/fidelity/point-page.tsx"),
  "PointPage",
);

const programRecord = pageRoute(
  portal,
  "/fidelity/record",
  () => import("./features/program-record/program-record-page.tsx"),
  "ProgramRecordPage",
);

const reviews = pageRoute(
  portal,
  "/fidelity/reviews",
  () => import("./features/review/reviews-page.tsx"),
  "ReviewsPage",
);

const review = pageRoute(
  portal,
  "/fidelity/reviews/$review",
  () => import("./features/review/review-page.tsx"),
  "ReviewPage",
);

const reviewReport = pageRoute(
  portal,
  "/fidelity/reviews/$review/report",
  () => import("./features/review-report/report-page.tsx"),
  "ReportPage",
);

const reviewReportPrint = pageRoute(
  portal,
  "/fidelity/reviews/$review/report/print",
  () => import("./features/review-report/report-print-page.tsx"),
  "ReportPrintPage",
);

const actionPlan = pageRoute(
  portal,
  "/fidelity/plan",
  () => import("./features/action-plan/plan-page.tsx"),
  "PlanPage",
);

const actionPlanPrint = pageRoute(
  portal,
  "/fidelity/plan/print",
  () => import("./features/action-plan/plan-print-page.tsx"),
  "PlanPrintPage",
);

const publishPage = pageRoute(
  portal,
  "/fidelity/publish",
  () => import("./features/publication/publish-page.tsx"),
  "PublishPage",
);

const programs = pageRoute(
  portal,
  "/programs",
  () => import("./features/publication/programs-page.tsx"),
  "ProgramsPage",
);

const programsPrint = pageRoute(
  portal,
  "/programs/print",
  () => import("./features/publication/programs-print-page.tsx"),
  "ProgramsPrintPage",
);

const reviewDays = pageRoute(
  portal,
  "/settings/review-days",
  () => import("./features/review-days/review-days-page.tsx"),
  "ReviewDaysPage",
);

const week = pageRoute(portal, "/week", () => import("./features/week/week-page.tsx"), "WeekPage");

const ownFigures = pageRoute(
  portal,
  "/week/figures",
  () => import("./features/fidelity/own-figures-page.tsx"),
  "OwnFiguresPage",
);

const importPage = pageRoute(
  portal,
  "/import",
  () => import("./features/import/import-page.tsx"),
  "ImportPage",
);

const importRun = pageRoute(
  portal,
  "/import/$runId",
  () => import("./features/import/import-run-page.tsx"),
  "ImportRunPage",
);

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
    fidelityPoint,
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
    reviewDays,
    week,
    ownFigures,
    importPage,
    importRun,
  ]),
]);
