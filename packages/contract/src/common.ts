import { agencyKinds, dataGroups, isPlainDate } from "@ips/domain";
import { z } from "zod";

/** A record's key: a UUID (version 7 when a portal makes it, so that a retried write is the same write). */
export const id = z.uuid();

/** A calendar date as `YYYY-MM-DD`. Impossible dates (30 February) are refused. */
export const plainDate = z.string().refine(isPlainDate, { error: "date.impossible" });

/** An instant as ISO 8601 in UTC. */
export const instant = z.string();

/** One line of text a person typed: trimmed, at most 200 characters. */
export const line = z.string().trim().min(1, { error: "text.missing" }).max(200, { error: "text.too-long" });

/** One line that may be left empty; empty becomes `null`. */
export const optionalLine = z
  .string()
  .trim()
  .max(200, { error: "text.too-long" })
  .nullable()
  .transform((text) => text || null);

/** Text of several lines, at most 8,000 characters; empty becomes `null`. */
export const optionalText = z
  .string()
  .trim()
  .max(8000, { error: "text.too-long" })
  .nullable()
  .transform((text) => text || null);

/** A person as lists name them: preferred name first. */
export const clientRef = z.object({ clientId: id, name: z.string(), number: z.string().nullable() });
export type ClientRef = z.infer<typeof clientRef>;

/** A member of staff as lists name them. */
export const staffRef = z.object({ staffId: id, name: z.string() });
export type StaffRef = z.infer<typeof staffRef>;

/** An agency and the program or office meant, as lists name them. */
export const agencyRef = z.object({
  agencyId: id,
  agencyName: z.string(),
  kind: z.enum(agencyKinds),
  unitId: id.nullable(),
  unitName: z.string().nullable(),
});
export type AgencyRef = z.infer<typeof agencyRef>;

export const dataGroup = z.enum(dataGroups);

/** What a write answers when nothing else needs saying. */
export const written = z.object({ id });
