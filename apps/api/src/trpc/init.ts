import type { Permission } from "@ips/policy";
import { initTRPC } from "@trpc/server";
import type { AppErrorCode } from "@ips/contract";
import { isVictim, sqlStateOf } from "../errors/database-error.ts";
import { asTRPCError, refusalOf } from "../errors/refusal-of.ts";
import type { Facts, FieldError } from "../errors/app-error.ts";
import type { RequestContext } from "./context.ts";

/** What every procedure says about itself; a test walks the router and reads it. */
export type ProcedureMeta = { readonly permission?: Permission };

/** How a refusal travels: `data.app` is the typed part (`appError` of `@ips/contract`), `data.fields` belong to a form. */
export type WireErrorData = {
  readonly code: string;
  readonly httpStatus: number;
  readonly path?: string;
  readonly requestId: string | null;
  readonly app: { readonly code: AppErrorCode; readonly facts: Facts };
  readonly fields: readonly FieldError[];
};

const t = initTRPC
  .context<RequestContext>()
  .meta<ProcedureMeta>()
  .create({
    // No stack leaves the process, in no environment.
    isDev: false,
    errorFormatter: ({ shape, error, ctx, path }) => {
      const refusal = refusalOf(error);
      const data: WireErrorData = {
        code: error.code,
        httpStatus: shape.data.httpStatus,
        ...(path === undefined ? {} : { path }),
        requestId: ctx?.requestId ?? null,
        app: { code: refusal.code, facts: refusal.facts },
        fields: refusal.fields,
      };
      return { code: shape.code, message: refusal.code, data };
    },
  });

/** Makes a router: `router({ close: authorized("episode.write")… })`. */
export const { router, createCallerFactory } = t;

/** Turns whatever is thrown below into a refusal with its HTTP status, and logs what is a mistake of ours. */
const answering = t.middleware(async ({ ctx, next, path }) => {
  let result = await next();
  // Nothing of it stands: PostgreSQL rolled it back to let somebody else through. Their turn is over by now.
  if (!result.ok && isVictim(result.error)) result = await next();
  if (result.ok) return result;
  const refusal = refusalOf(result.error);
  if (refusal.kind === "INTERNAL_SERVER_ERROR")
    ctx.deps.log.error({ requestId: ctx.requestId, path, error: result.error }, "a procedure failed");
  // A use-case loads before it writes, so a policy that refuses the write shows a disagreement of the layers.
  if (sqlStateOf(refusal.cause) === "42501")
    ctx.deps.log.error(
      { requestId: ctx.requestId, path, error: refusal.cause },
      "row security refused what the use-case allowed",
    );
  if (refusal.kind === "SERVICE_UNAVAILABLE")
    ctx.deps.log.warn(
      { requestId: ctx.requestId, path, error: refusal.cause },
      "the database did not answer",
    );
  return { ...result, error: asTRPCError(refusal) };
});

/** Counts the procedure among those of its batch, which read together, until it has ended. */
const reading = t.middleware(async ({ ctx, next }) => {
  const reader = ctx.reads?.enter();
  try {
    return await next({ ctx: { reader } });
  } finally {
    reader?.leave();
  }
});

/** The lowest step of the ladder: nobody need be signed in. */
export const publicProcedure = t.procedure.use(reading).use(answering);
