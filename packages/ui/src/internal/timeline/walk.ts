import type { TimelineTrack } from "../../timeline.tsx";

/** A thing one can stand on: an event or a limit, with the day it is found at. */
export type Stop = { id: string; track: number; day: string };

/** Everything in the order of time; what falls on one day in the order of the tracks. */
export function stopsOf(tracks: readonly TimelineTrack[]): Stop[] {
  return tracks
    .flatMap((track, index) => [
      ...track.events.map((event) => ({ id: event.id, track: index, day: event.date })),
      ...track.limits.map((limit) => ({ id: limit.id, track: index, day: limit.due })),
    ])
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.track - b.track);
}

/**
 * Where a key leads from a stop: left and right through time, up and down to the nearest in time on the other
 * track, Home and End. `undefined`: the key is not ours or there is nothing there.
 */
export function walk(key: string, stops: readonly Stop[], from: string): string | undefined {
  const at = stops.findIndex((stop) => stop.id === from);
  const here = stops[at];
  if (!here) return undefined;
  if (key === "ArrowRight") return stops[at + 1]?.id;
  if (key === "ArrowLeft") return at > 0 ? stops[at - 1]?.id : undefined;
  if (key === "Home") return stops[0]?.id;
  if (key === "End") return stops.at(-1)?.id;
  if (key !== "ArrowUp" && key !== "ArrowDown") return undefined;
  const track = here.track + (key === "ArrowDown" ? 1 : -1);
  const distance = (stop: Stop) => Math.abs(Date.parse(stop.day) - Date.parse(here.day));
  return stops.filter((stop) => stop.track === track).toSorted((a, b) => distance(a) - distance(b))[0]?.id;
}
