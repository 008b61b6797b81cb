import { extendedServicesYouth } from "../citation/vr-clock.ts";
import { extendedServicesYouthMonths, youthEndsAtMonths } from "../clock/clock-figures.ts";
import { addMonthsRoundingDown } from "../date/add-months-rounding-down.ts";
import type { PlainDate } from "../date/plain-date.ts";
import { dateFact } from "../internal/facts.ts";
import type { Verdict } from "../verdict/verdict.ts";

/** When VR-paid extended services end, and which of the two limits comes first. */
export type ExtendedServicesEnd = { endsOn: PlainDate; by: "four-years" | "twenty-fifth-birthday" };

/**
 * Until when VR itself may pay for extended services: only for youth with a most significant disability, for four years from the
 * transition or until the 25th birthday, whichever comes first. Somebody born on February 29 turns 25 on February 28.
 * @example
 * ```ts
 * const end = extendedServicesEnd({ bornOn: "2003-05-10", mostSignificant: true, transitionedOn: "2026-01-15" });
 * end.ok && end.value; // => { endsOn: "2028-05-10", by: "twenty-fifth-birthday" }
 * const adult = extendedServicesEnd({ bornOn: "1990-05-10", mostSignificant: true, transitionedOn: "2026-01-15" });
 * !adult.ok && adult.code; // => "extended-services-not-youth"
 * ```
 */
export function extendedServicesEnd({
  bornOn,
  mostSignificant,
  transitionedOn,
}: {
  bornOn: PlainDate | null;
  mostSignificant: boolean | null;
  transitionedOn: PlainDate;
}): Verdict<
  ExtendedServicesEnd,
  "figure-not-known" | "birth-date-missing" | "significance-missing" | "extended-services-not-youth"
> {
  const because = [extendedServicesYouth];
  if (bornOn === null) return { ok: false, code: "birth-date-missing", facts: [], because };
  if (mostSignificant === null) return { ok: false, code: "significance-missing", facts: [], because };
  const years = extendedServicesYouthMonths.at(transitionedOn);
  const youth = youthEndsAtMonths.at(transitionedOn);
  if (!years.ok) return years;
  if (!youth.ok) return youth;
  const birthday = addMonthsRoundingDown(bornOn, youth.value.use.value);
  if (!mostSignificant || transitionedOn >= birthday) {
    const facts = [dateFact("date", transitionedOn)];
    return { ok: false, code: "extended-services-not-youth", facts, because };
  }
  const fourYears = addMonthsRoundingDown(transitionedOn, years.value.use.value);
  const value: ExtendedServicesEnd =
    fourYears < birthday
      ? { endsOn: fourYears, by: "four-years" }
      : { endsOn: birthday, by: "twenty-fifth-birthday" };
  return { ok: true, value, because };
}
