import type { Db } from "@ips/db";
import type { TRPCRequestInfo } from "@trpc/server/http";
import { sharedReads } from "../query/shared-reads.ts";
import type { RequestContext } from "./context.ts";

/** What the procedures of a request share when they are several and all of them read. */
export function batchReads(db: Db, { type, calls }: TRPCRequestInfo): Pick<RequestContext, "reads"> {
  // What is not there is answered without having run.
  const procedures = calls.filter(({ procedure }) => procedure !== null).length;
  return type === "query" && procedures > 1 ? { reads: sharedReads(db, procedures) } : {};
}
