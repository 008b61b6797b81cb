import type { AppErrorCode } from "@ips/contract";
import { TRPCError } from "@trpc/server";
import { expect } from "vitest";
import type { FieldError } from "../../src/errors/app-error.ts";
import { refusalOf } from "../../src/errors/refusal-of.ts";

/** A refusal as it reaches a portal. */
export type Refusal = {
  readonly code: string;
  readonly app: { readonly code: AppErrorCode; readonly facts: object };
  readonly fields: readonly FieldError[];
};

/** The refusal with which a call ended; fails when it went through. */
export async function refusal(call: Promise<unknown>): Promise<Refusal> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof TRPCError)) throw new Error("the call was not refused", { cause: error });
  const { code, facts, fields } = refusalOf(error);
  return { code: error.code, app: { code, facts }, fields };
}

/** Expects a call to be refused in this way. */
export async function rejects(
  call: Promise<unknown>,
  code: TRPCError["code"],
  app?: AppErrorCode,
): Promise<void> {
  const refused = await refusal(call);
  expect(refused).toMatchObject(app === undefined ? { code } : { code, app: { code: app } });
}
