import type { Hono } from "hono";
import { disclosureRoutes } from "../features/disclosure/routes.ts";
import { evidenceRoutes } from "../features/evidence/routes.ts";
import { fidelityRoutes } from "../features/fidelity/routes.ts";
import { importRoutes } from "../features/import/routes.ts";
import { liveRoutes } from "../features/live/routes.ts";
import { publicationRoutes } from "../features/publication/routes.ts";
import { reviewReportRoutes } from "../features/review-report/routes.ts";
import { rulebookRoutes } from "../features/rulebook/routes.ts";
import type { HttpEnv } from "./http-env.ts";

/**
 * Routes of features that are not procedures: uploads, downloads, streams. Each takes a path under
 * `/api/<area>/`, stands behind `authorizedRoute` and limits its own body.
 */
export const featureRoutes: readonly ((app: Hono<HttpEnv>) => void)[] = [
  disclosureRoutes,
  evidenceRoutes,
  fidelityRoutes,
  importRoutes,
  liveRoutes,
  publicationRoutes,
  reviewReportRoutes,
  rulebookRoutes,
];
