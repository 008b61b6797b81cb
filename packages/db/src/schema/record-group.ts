import { dataGroups, type DataGroup } from "@ips/domain";

/**
 * What a row of the database is about, for deciding who may see it: the data groups of a person's record, and
 * the three parts of an agency's own business that the access model lists beside them.
 */
export const recordGroups = [...dataGroups, "employers", "staff", "team-figures"] as const;

/** One of {@link recordGroups}. */
export type RecordGroup = DataGroup | "employers" | "staff" | "team-figures";
