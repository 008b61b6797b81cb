/** What the address of an opened point says: which point, of which program. */
export type PointSearch = { point?: string; program?: string };

/** Reads the address of an opened point. Read by hand: a page needs no library for this. */
export function pointSearch(search: Record<string, unknown>): PointSearch {
  const text = (name: keyof PointSearch) => {
    const value = search[name];
    return typeof value === "string" && value !== "" ? { [name]: value } : {};
  };
  return { ...text("point"), ...text("program") };
}

/**
 * The address of what is behind a point.
 * @example
 * pointHref({ point: "mutual-cover" }); // => "/fidelity/point?point=mutual-cover"
 */
export const pointHref = (search: PointSearch): string =>
  `/fidelity/point?${new URLSearchParams(pointSearch(search)).toString()}`;
