/** What the address of the program's own record says is to be recorded: what, in which program, on which day, with whom. */
export type RecordSearch = { kind?: string; program?: string; on?: string; staff?: string; team?: string };

/** Reads that address. Read by hand: a page needs no library for this. The form takes only what it knows. */
export function recordSearch(search: Record<string, unknown>): RecordSearch {
  const text = (name: keyof RecordSearch) => {
    const value = search[name];
    return typeof value === "string" && value !== "" ? { [name]: value } : {};
  };
  return { ...text("kind"), ...text("program"), ...text("on"), ...text("staff"), ...text("team") };
}
