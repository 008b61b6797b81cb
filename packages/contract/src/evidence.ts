import { z } from "zod";
import { id, line } from "./common.ts";

/** What is said of a file when it is put. */
export const evidenceFileQuery = z.object({ milestoneId: id, fileName: line });

/** A document was filed at the wrong date or person: it stays, marked, and other agencies cannot open it any more. */
export const fileInErrorInput = z.object({ errorId: id, evidenceId: id, reason: line });
