import type * as crosswalk from "@ips/crosswalk";
import type * as domain from "@ips/domain";
import type { PlainDate } from "@ips/domain";
import type * as fidelity from "@ips/fidelity";
import type fc from "fast-check";

/** The rule packages of one version, side by side. */
export type Rules = { domain: typeof domain; crosswalk: typeof crosswalk; fidelity: typeof fidelity };

/**
 * One exported function as the checks ask it: which inputs its types allow (plain data, so that a question can be written down), and how it is
 * called with them. `daily`: the answer depends on the day that comes last.
 */
export type Asked = {
  daily: boolean;
  inputs: fc.Arbitrary<readonly unknown[]>;
  ask(rules: Rules, inputs: readonly unknown[], today: PlainDate): unknown;
};

/** A function whose answer rests on its inputs alone. */
export function asked<Inputs extends readonly unknown[]>(
  inputs: fc.Arbitrary<Inputs>,
  call: (rules: Rules, ...inputs: Inputs) => unknown,
): Asked {
  return {
    daily: false,
    inputs,
    ask: (rules, given) => call(rules, ...(given as Inputs)),
  };
}

/** A function that is also told the day. */
export function askedDaily<Inputs extends readonly unknown[]>(
  inputs: fc.Arbitrary<Inputs>,
  call: (rules: Rules, today: PlainDate, ...inputs: Inputs) => unknown,
): Asked {
  return {
    daily: true,
    inputs,
    ask: (rules, given, today) => call(rules, today, ...(given as Inputs)),
  };
}
