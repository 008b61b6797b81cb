import { applicationCriteria } from "./keys/application.ts";
import { authorizationCriteria } from "./keys/authorization.ts";
import { closureCriteria } from "./keys/closure.ts";
import { employmentCriteria } from "./keys/employment.ts";
import { ipeCriteria } from "./keys/ipe.ts";
import { planCriteria } from "./keys/plan.ts";
import { serviceRecordCriteria } from "./keys/service-record.ts";

/** The points of every list that a rule goes through. Codes only; the words are in the message catalogs. */
export const criterionKeys = [
  ...employmentCriteria,
  ...applicationCriteria,
  ...ipeCriteria,
  ...closureCriteria,
  ...serviceRecordCriteria,
  ...planCriteria,
  ...authorizationCriteria,
] as const;

/** One of {@link criterionKeys}. */
export type CriterionKey = (typeof criterionKeys)[number];
