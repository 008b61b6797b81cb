import { sessionRouter } from "../features/session/router.ts";
import { setupRouter } from "../features/setup/router.ts";
import { staffRouter } from "../features/staff/router.ts";
import { createCallerFactory, router } from "./init.ts";

/** Every procedure of the API, by area. */
export const appRouter = router({
  session: sessionRouter,
  setup: setupRouter,
  staff: staffRouter,
});

/** The shape of the API; portals import it as a type only. */
export type AppRouter = typeof appRouter;

/** Calls procedures without HTTP, for tests. */
export const createCaller = createCallerFactory(appRouter);
