import type { ImportReason } from "@ips/domain";

/** A value read from a cell, or the reason why it cannot be. */
export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: ImportReason };

export const parsed = <T>(value: T): ParseResult<T> => ({ ok: true, value });

export const unparsed = (reason: ImportReason): ParseResult<never> => ({ ok: false, reason });
