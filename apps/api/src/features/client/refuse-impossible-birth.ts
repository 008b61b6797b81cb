import type { PlainDate } from "@ips/domain";
import { badInput } from "../../errors/app-error.ts";

/** Nobody is born after today, and nobody served here was born before 1900: a slip of the keyboard, said at the field. */
export function refuseImpossibleBirth(
  { bornOn }: { readonly bornOn: PlainDate | null },
  today: PlainDate,
): void {
  if (bornOn !== null && (bornOn > today || bornOn < "1900-01-01"))
    throw badInput({ "identity.bornOn": "date.impossible" });
}
