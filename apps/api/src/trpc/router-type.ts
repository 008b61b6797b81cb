export type { AppRouter } from "./root.ts";
// Parts of the router's type, so that a portal's own types can name them.
export type { RequestContext } from "./context.ts";
export type { ProcedureMeta, WireErrorData } from "./init.ts";
