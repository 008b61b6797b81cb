import type { FrozenPoint, PointPractice } from "@ips/contract";
import type { ReadPoints } from "./read-points.ts";
import { numbered } from "./shuffled.ts";

/**
 * Points as a review keeps them: days, kinds and answers, with numbers for specialists and treatment teams; no names, no words that anybody wrote, no keys
 * of the record.
 *
 * @param numbers a specialist's number by the name that the figures carry.
 */
export function maskedPoints(
  { points, specialists, about }: ReadPoints,
  numbers: ReadonlyMap<string, string>,
  reviewId: string,
): FrozenPoint[] {
  const specialist = (staffId: string | null) =>
    staffId === null ? null : (numbers.get(specialists.get(staffId) ?? "") ?? null);
  const teamIds = [
    ...[...about.values()].flatMap(({ team }) => team ?? []),
    ...points.flatMap(({ opened }) => opened.practice?.lines.flatMap(({ teamId }) => teamId ?? []) ?? []),
  ];
  const teams = numbered(teamIds, reviewId);
  const team = (teamId: string | null) => (teamId === null ? null : (teams.get(teamId) ?? null));
  return points.map(({ point, opened }) => {
    const place = new Map(opened.events.map(({ eventId }, index) => [eventId, index]));
    const places = (ids: readonly string[]) => ids.flatMap((id) => place.get(id) ?? []);
    return {
      point,
      practice:
        opened.practice === null ? null : maskedPractice(opened.practice, { specialist, team, places }),
      events: opened.events.map(({ eventId, kind, on, executivePresent }) => {
        const of = about.get(eventId);
        return {
          kind,
          on,
          executivePresent,
          specialist: specialist(of?.staff ?? null),
          team: team(of?.team ?? null),
        };
      }),
      staff:
        opened.staff?.map(({ staffId, role, fte, counts }) => ({
          role,
          fte,
          counts,
          specialist: specialist(staffId),
        })) ?? null,
      answers: opened.answers?.map(({ answer, on, stands }) => ({ answer, on, stands })) ?? null,
    };
  });
}

type Masks = {
  specialist: (staffId: string | null) => string | null;
  team: (teamId: string | null) => string | null;
  places: (ids: readonly string[]) => number[];
};

function maskedPractice(
  { lines, beside, ...counted }: PointPractice,
  { specialist, team, places }: Masks,
): NonNullable<FrozenPoint["practice"]> {
  return {
    ...counted,
    lines: lines
      .map(({ staffId, teamId, spans }) => ({
        specialist: specialist(staffId),
        team: team(teamId),
        spans: spans.map((span) => ({ ...span, events: places(span.events) })),
      }))
      .toSorted((a, b) => Number(a.specialist ?? a.team ?? 0) - Number(b.specialist ?? b.team ?? 0)),
    beside: places(beside),
  };
}
