import type { AppErrorWords } from "../app-error.ts";

/** What is said where settings or a table of an agency are not taken. */
export const settingErrorEn: Record<
  "setting.refused" | "setting.changed-meanwhile" | "table.refused" | "table.not-readable",
  AppErrorWords
> = {
  "setting.refused": {
    title: "These settings cannot hold as they are.",
    kept: "Nothing was changed; what you wrote is still here.",
    todo: "Look at what is said beside each value.",
  },
  "setting.changed-meanwhile": {
    title: "Somebody else saved these settings while you were writing.",
    kept: "Nothing was overwritten, and what you wrote is still here.",
    todo: "Look at both values and choose.",
  },
  "table.refused": {
    title: "This table has problems, so none of it was loaded.",
    kept: "The table in use stays as it is.",
    todo: "Mend the rows that are named and choose the file again.",
  },
  "table.not-readable": {
    title: "This file cannot be read as a table.",
    kept: "The table in use stays as it is.",
    todo: "Save it as CSV with its headings in the first line, or as a JSON list of rows.",
  },
};
