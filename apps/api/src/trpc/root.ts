import { accountRouter } from "../features/account/router.ts";
import { breakGlassRouter } from "../features/break-glass/router.ts";
import { caseloadRouter } from "../features/caseload/router.ts";
import { clientRouter } from "../features/client/router.ts";
import { contactRouter } from "../features/contact/router.ts";
import { crosswalkRouter } from "../features/crosswalk/router.ts";
import { directoryRouter } from "../features/directory/router.ts";
import { disclosureRouter } from "../features/disclosure/router.ts";
import { employerRouter } from "../features/employer/router.ts";
import { episodeRouter } from "../features/episode/router.ts";
import { fidelityRouter } from "../features/fidelity/router.ts";
import { importRouter } from "../features/import/router.ts";
import { jobRouter } from "../features/job/router.ts";
import { mailboxRouter } from "../features/mailbox/router.ts";
import { milestoneRouter } from "../features/milestone/router.ts";
import { planRouter } from "../features/plan/router.ts";
import { recipientRouter } from "../features/recipient/router.ts";
import { planTalkRouter } from "../features/plan-talk/router.ts";
import { receivedCopyRouter } from "../features/received-copy/router.ts";
import { referralRouter } from "../features/referral/router.ts";
import { releaseRouter } from "../features/release/router.ts";
import { reviewRouter } from "../features/review/router.ts";
import { reviewReportRouter } from "../features/review-report/router.ts";
import { rulebookRouter } from "../features/rulebook/router.ts";
import { searchRouter } from "../features/search/router.ts";
import { actionPlanRouter } from "../features/action-plan/router.ts";
import { agencySettingRouter } from "../features/agency-setting/router.ts";
import { prosRouter } from "../features/pros/router.ts";
import { referenceTableRouter } from "../features/reference-table/router.ts";
import { securityRouter } from "../features/security/router.ts";
import { sessionRouter } from "../features/session/router.ts";
import { setupRouter } from "../features/setup/router.ts";
import { staffRouter } from "../features/staff/router.ts";
import { taskRouter } from "../features/task/router.ts";
import { teamRouter } from "../features/team/router.ts";
import { todayRouter } from "../features/today/router.ts";
import { undoRouter } from "../features/undo/router.ts";
import { programEventRouter } from "../features/program-event/router.ts";
import { publicationRouter } from "../features/publication/router.ts";
import { weekRouter } from "../features/week/router.ts";
import { vrCaseRouter } from "../features/vr-case/router.ts";
import { createCallerFactory, router } from "./init.ts";

/** Every procedure of the API, by area. */
export const appRouter = router({
  session: sessionRouter,
  account: accountRouter,
  agencySetting: agencySettingRouter,
  pros: prosRouter,
  referenceTable: referenceTableRouter,
  security: securityRouter,
  mailbox: mailboxRouter,
  setup: setupRouter,
  staff: staffRouter,
  directory: directoryRouter,
  today: todayRouter,
  breakGlass: breakGlassRouter,
  caseload: caseloadRouter,
  client: clientRouter,
  episode: episodeRouter,
  contact: contactRouter,
  crosswalk: crosswalkRouter,
  employer: employerRouter,
  fidelity: fidelityRouter,
  actionPlan: actionPlanRouter,
  reviewReport: reviewReportRouter,
  import: importRouter,
  job: jobRouter,
  milestone: milestoneRouter,
  undo: undoRouter,
  review: reviewRouter,
  rulebook: rulebookRouter,
  search: searchRouter,
  team: teamRouter,
  plan: planRouter,
  planTalk: planTalkRouter,
  task: taskRouter,
  receivedCopy: receivedCopyRouter,
  referral: referralRouter,
  release: releaseRouter,
  recipient: recipientRouter,
  disclosure: disclosureRouter,
  programEvent: programEventRouter,
  publication: publicationRouter,
  week: weekRouter,
  vrCase: vrCaseRouter,
});

/** The shape of the API; portals import it as a type only. */
export type AppRouter = typeof appRouter;

/** Calls procedures without HTTP, for tests. */
export const createCaller = createCallerFactory(appRouter);
