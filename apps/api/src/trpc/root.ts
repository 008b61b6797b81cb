import { directoryRouter } from "../features/directory/router.ts";
import { planRouter } from "../features/plan/router.ts";
import { referralRouter } from "../features/referral/router.ts";
import { releaseRouter } from "../features/release/router.ts";
import { sessionRouter } from "../features/session/router.ts";
import { setupRouter } from "../features/setup/router.ts";
import { staffRouter } from "../features/staff/router.ts";
import { vrCaseRouter } from "../features/vr-case/router.ts";
import { createCallerFactory, router } from "./init.ts";

/** Every procedure of the API, by area. */
export const appRouter = router({
  session: sessionRouter,
  setup: setupRouter,
  staff: staffRouter,
  directory: directoryRouter,
  plan: planRouter,
  referral: referralRouter,
  release: releaseRouter,
  vrCase: vrCaseRouter,
});

/** The shape of the API; portals import it as a type only. */
export type AppRouter = typeof appRouter;

/** Calls procedures without HTTP, for tests. */
export const createCaller = createCallerFactory(appRouter);
