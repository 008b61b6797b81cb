import type { ProgramEvent, ProgramEventsOutput, RecordEventInput } from "@ips/contract";
import { addDays, isPlainDate, programEventAbout, programEventKinds, type PlainDate } from "@ips/domain";
import type { EntryProblems } from "@ips/screens/record/use-entry.ts";
import type { RecordSearch } from "./record-search.ts";

/** How many weeks back an event can be recorded at once: half a year. */
export const weeksBack = [0, 1, 3, 7, 12, 25] as const;

/** What the form of an event holds, as it is chosen. `ids` are the keys of its days, one for each week back. */
export type EventValues = {
  ids: readonly string[];
  kind: string;
  on: string;
  back: string;
  staff: string;
  team: string;
  executive: string;
  note: string;
};

/** The kind that is chosen; undefined while none is. */
export const kindOf = ({ kind }: Pick<EventValues, "kind">) =>
  programEventKinds.find((each) => each === kind);

/** A form for the next event: like the last one where it is repeated, on today. */
export function eventValues(
  ids: readonly string[],
  today: PlainDate,
  last?: Pick<ProgramEvent, "kind" | "staff" | "team" | "executivePresent">,
): EventValues {
  const executive = last?.executivePresent ?? null;
  return {
    ids,
    kind: last?.kind ?? "",
    on: today,
    back: "0",
    staff: last?.staff?.staffId ?? "",
    team: last?.team?.teamId ?? "",
    executive: executive === null ? "" : executive ? "yes" : "no",
    note: "",
  };
}

/** A form as an address asks for it, with what it knows of: a kind, a day that has come, a specialist and a team of the program. */
export function valuesAsked(
  values: EventValues,
  asked: RecordSearch,
  { today, specialists, teams }: Pick<ProgramEventsOutput, "today" | "specialists" | "teams">,
): EventValues {
  const kind = kindOf({ kind: asked.kind ?? "" });
  if (kind === undefined) return values;
  const about = programEventAbout[kind];
  const day = asked.on ?? "";
  return {
    ...values,
    kind,
    on: isPlainDate(day) && day <= today ? day : values.on,
    staff:
      about.staff === "no" ? "" : (specialists.find(({ staffId }) => staffId === asked.staff)?.staffId ?? ""),
    team: about.team === "no" ? "" : (teams.find(({ teamId }) => teamId === asked.team)?.teamId ?? ""),
  };
}

/** What is wrong with the form, at each field. */
export function eventProblems(values: EventValues, today: PlainDate): EntryProblems<EventValues> {
  const kind = kindOf(values);
  const about = kind && programEventAbout[kind];
  return {
    ...(kind === undefined ? { kind: "Choose what happened." } : {}),
    ...(values.on === "" ? { on: "Choose the day." } : {}),
    ...(values.on > today ? { on: "This day has not come yet. Record it once it has happened." } : {}),
    ...(about?.staff === "needed" && values.staff === "" ? { staff: "Choose with whom." } : {}),
    ...(about?.team === "needed" && values.team === "" ? { team: "Choose which team." } : {}),
    ...(about?.executive === "needed" && values.executive === ""
      ? { executive: "Say whether an executive took part." }
      : {}),
    ...(values.note.length > 500 ? { note: "Write at most 500 characters." } : {}),
  };
}

/** The form as it is sent; what its kind does not ask about is left out. Null while no kind is chosen. */
export function eventInput(values: EventValues, unitId: string): RecordEventInput | null {
  const kind = kindOf(values);
  if (kind === undefined) return null;
  const about = programEventAbout[kind];
  const days = Number(values.back) + 1;
  return {
    unitId,
    kind,
    days: values.ids.slice(0, days).map((eventId, week) => ({ eventId, on: addDays(values.on, -7 * week) })),
    staffId: about.staff === "no" || values.staff === "" ? null : values.staff,
    teamId: about.team === "no" || values.team === "" ? null : values.team,
    executivePresent: about.executive === "no" ? null : values.executive === "yes",
    note: values.note,
  };
}
