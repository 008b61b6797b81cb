import { addDays, addMonthsRoundingDown, type PlainDate, type ProgramEventKind } from "@ips/domain";

/** Something a program did on a day; `staff` and `team` are keys, null where it was with everybody. */
export type PracticeEvent = {
  kind: ProgramEventKind;
  on: PlainDate;
  staff: string | null;
  team: string | null;
  executivePresent: boolean | null;
};

/** What a program did, and the time over which it is counted. */
export type PracticeRecord<Event extends PracticeEvent = PracticeEvent> = {
  /** The window's last day. Events of the year before it are looked at. */
  asOf: PlainDate;
  /** The first days of the window's spans of seven days, of its months and of its spans of three months. */
  weeks: readonly PlainDate[];
  months: readonly PlainDate[];
  quarters: readonly PlainDate[];
  events: readonly Event[];
  /** Keys of the specialists, and of the treatment teams that they work with. */
  specialists: readonly string[];
  teams: readonly string[];
  /** Working time in full positions; null where it is not known. */
  supervisorFte: number | null;
  specialistsFte: number;
};

/** The first day of the year that ends with the window. */
export const yearUpTo = (asOf: PlainDate): PlainDate => addMonthsRoundingDown(addDays(asOf, 1), -12);
