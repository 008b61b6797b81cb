export { isWorthRetrying, readAppError, Refusal, type AppProblem, type FieldProblem } from "./app-error.ts";
export { makeDraftStore, type DraftStore } from "./draft-store.ts";
export { inBackground, makePortalClient, type PortalClient } from "./portal-client.ts";
export { makeQueryClient } from "./query-client.ts";
export { requireSession, safeNext, type Elsewhere, type Guarded } from "./require-session.ts";
export { may, sessionQuery, useSession, useToday, type ActiveMembership } from "./session.ts";
export { signIn, signOut } from "./sign-in.ts";
export { useDraft, type Draft } from "./use-draft.ts";
