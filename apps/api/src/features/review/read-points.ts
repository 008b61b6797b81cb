import { pointKeys } from "@ips/contract";
import { programEventKinds, type PlainDate } from "@ips/domain";
import { fidelityQuestions, type FidelitySettings } from "@ips/fidelity";
import { sql } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { askTogether, questionOf, type Question } from "../../query/ask-together.ts";
import { specialistsOf, type EvidenceScope } from "../fidelity/evidence-scope.ts";
import { evidenceWindow } from "../fidelity/evidence-window.ts";
import { openPoint, type OpenedPoint } from "../fidelity/point/open-point.ts";
import { answersTo, eventsOfKinds, staffThere, teamNames } from "../fidelity/point/point-questions.ts";
import { unitStaff } from "../fidelity/practice-evidence.ts";

type Named = { staffId: string; name: string };

/** The specialists of the window under the names that the figures carry. */
const specialistNames = (scope: EvidenceScope): Question<ReadonlyMap<string, string>> =>
  questionOf(
    sql<Named>`select specialist.id as "staffId", specialist.name from ${specialistsOf(scope)} specialist`,
    (rows) => new Map(rows.map(({ staffId, name }) => [staffId, name])),
  );

/** Every point of a program with what is behind it, where anything is. */
export type ReadPoints = {
  points: { point: (typeof pointKeys)[number]; opened: OpenedPoint }[];
  /** Specialists by key, under the names that the figures carry. */
  specialists: ReadonlyMap<string, string>;
  /** Whom each event was with, and with which treatment team, by the event's key. */
  about: ReadonlyMap<string, { staff: string | null; team: string | null }>;
};

/** Reads in one statement what is behind every point of a program over a window. */
export async function readPoints(
  { run }: Pick<ActorContext, "run">,
  {
    unitId,
    asOf,
    months,
    settings,
  }: { unitId: string; asOf: PlainDate; months: number; settings: FidelitySettings },
): Promise<ReadPoints> {
  const window = evidenceWindow(asOf, months);
  const scope = { unitId, window };
  const { specialists, ...facts } = await run((tx) =>
    askTogether(tx, {
      staff: unitStaff(scope),
      people: staffThere(scope),
      teams: teamNames(scope),
      events: eventsOfKinds(scope, programEventKinds),
      answers: answersTo(scope, fidelityQuestions),
      specialists: specialistNames(scope),
    }),
  );
  const points = pointKeys.flatMap((point) => {
    const opened = openPoint({ window, settings, ...facts }, point);
    const { practice, staff, answers } = opened;
    return practice?.recorded || staff !== null || (answers ?? []).length > 0 ? [{ point, opened }] : [];
  });
  return {
    points,
    specialists,
    about: new Map(facts.events.map(({ eventId, staff, team }) => [eventId, { staff, team }])),
  };
}
