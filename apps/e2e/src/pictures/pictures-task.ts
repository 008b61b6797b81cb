const asked = process.env["IPS_PICTURES"];

/** What a run does with the pictures of the README: takes them anew, holds them against the pages, or neither. */
export const picturesTask: "renew" | "check" | null = asked === "renew" || asked === "check" ? asked : null;

/** The demo is relative to its day; on a fixed one it is the same on every machine and in every year. */
export const dayOfThePictures = "2026-11-20";
