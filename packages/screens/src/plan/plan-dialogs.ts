import { lazy } from "react";

// Forms and comparisons are loaded when somebody opens them: most who look at a plan read it.

export const PlanEditor = lazy(() =>
  import("./plan-editor.tsx").then((page) => ({ default: page.PlanEditor })),
);
export const PlanHistory = lazy(() =>
  import("./plan-history.tsx").then((page) => ({ default: page.PlanHistory })),
);
export const AskTaskDialog = lazy(() =>
  import("./ask-task-dialog.tsx").then((page) => ({ default: page.AskTaskDialog })),
);
export const AnswerTaskDialog = lazy(() =>
  import("./answer-task-dialog.tsx").then((page) => ({ default: page.AnswerTaskDialog })),
);
/** What a person reads, in each language. */
export const ClientAgrees = lazy(() =>
  import("./client-agrees.tsx").then((page) => ({ default: page.ClientAgrees })),
);
