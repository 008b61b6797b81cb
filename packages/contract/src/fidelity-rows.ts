import { contactModes, contactPlaces, programEventKinds, vrContactKinds } from "@ips/domain";
import { z } from "zod";
import { clientRef, id, plainDate } from "./common.ts";
import { countedHow, evidenceRowKinds, rowFigures } from "./row-figure.ts";

/** Which figure of which program is to be opened; of one specialist, by the name that the figure carries, or of all. */
export const fidelityRowsInput = z.object({
  unitId: id.nullable().default(null),
  figure: z.enum(rowFigures),
  specialist: z.string().max(300).nullable().default(null),
  /** The key of the last row that is known: the rows after it are wanted. */
  after: z.string().max(100).nullable().default(null),
});
export type FidelityRowsInput = z.input<typeof fidelityRowsInput>;

/** One record behind a figure. */
export const evidenceRow = z.object({
  key: z.string(),
  on: plainDate.nullable(),
  /** Where it spans days: the last; null while it runs. */
  until: plainDate.nullable(),
  clients: z.array(clientRef),
  specialist: z.string().nullable(),
  /** A business, a counselor, a treatment team: whom or what it is about. */
  about: z.string().nullable(),
  employerId: id.nullable(),
  title: z.string().nullable(),
  mode: z.enum(contactModes).nullable(),
  place: z.enum(contactPlaces).nullable(),
  vrKind: z.enum(vrContactKinds).nullable(),
  event: z.enum(programEventKinds).nullable(),
  /** What it adds to a sum or a mean. */
  adds: z.number().nullable(),
  /** The group that is counted once, however many rows fall in it. */
  group: z.string().nullable(),
});
export type EvidenceRow = z.infer<typeof evidenceRow>;

/** Records behind a figure, the latest first, with what they come to as a whole. */
export const fidelityRowsOutput = z.object({
  program: z.object({ unitId: id, name: z.string() }),
  window: z.object({ from: plainDate, to: plainDate }),
  today: plainDate,
  kind: z.enum(evidenceRowKinds),
  how: z.enum(countedHow),
  /** What all rows come to, unrounded; null of nothing. */
  figure: z.number().nullable(),
  total: z.number().int(),
  rows: z.array(evidenceRow),
  /** The key to go on from; null when these were the last. */
  next: z.string().nullable(),
});
export type FidelityRowsOutput = z.infer<typeof fidelityRowsOutput>;
