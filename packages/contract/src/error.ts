import { z } from "zod";
import { appErrorCodes } from "./app-error-code.ts";

/** How an error reaches a program: a typed code and the facts behind it. Never a stack, never another agency's data. */
export const appError = z.object({ code: z.enum(appErrorCodes), facts: z.record(z.string(), z.unknown()) });
export type AppErrorView = z.infer<typeof appError>;
