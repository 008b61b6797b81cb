const asked = process.env["IPS_PICTURES"];

/** What a run does with the pictures of the README: takes them anew, or holds them against the pages. */
export const picturesTask: "renew" | "check" = asked === "renew" ? "renew" : "check";

/** The run is about the pictures alone, which have a server of their own. */
export const onlyPictures = asked !== undefined;

/** The demo is relative to its day; on a fixed one it is the same on every machine and in every year. */
export const dayOfThePictures = "2026-11-20";
