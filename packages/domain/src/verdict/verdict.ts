import type { Citation } from "../citation/citation.ts";
import type { Fact } from "../finding/fact.ts";
import type { ReasonCode } from "./reason-code.ts";

/** The answer to one question: the value, or the reason why there is none, with the facts behind it. Never an exception. */
export type Verdict<T, Code extends ReasonCode = ReasonCode> =
  | { ok: true; value: T; because: Citation[] }
  | { ok: false; code: Code; facts: Fact[]; because: Citation[] };
