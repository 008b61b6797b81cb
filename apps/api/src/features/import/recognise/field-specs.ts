import type { ImportKind } from "@ips/contract";
import { clientFields } from "./fields/clients.ts";
import { contactFields } from "./fields/contacts.ts";
import { employerContactFields } from "./fields/employer-contacts.ts";
import type { FieldSpecs } from "./fields/field-spec.ts";
import { jobFields } from "./fields/jobs.ts";
import { staffFields } from "./fields/staff.ts";
import { vrContactFields } from "./fields/vr-contacts.ts";
import { weeklyTimeFields } from "./fields/weekly-time.ts";

/** Every column that a sheet of each kind may have. */
export const fieldSpecs = {
  staff: staffFields,
  clients: clientFields,
  "employer-contacts": employerContactFields,
  contacts: contactFields,
  jobs: jobFields,
  "weekly-time": weeklyTimeFields,
  "vr-contacts": vrContactFields,
} as const satisfies Record<ImportKind, FieldSpecs>;

/** The columns of one kind of sheet. */
export type FieldOf<K extends ImportKind> = keyof (typeof fieldSpecs)[K] & string;

/** A kind's columns as a list, in the order in which people keep them. */
export function fieldsOf(kind: ImportKind): { field: string; spec: FieldSpecs[string] }[] {
  return Object.entries<FieldSpecs[string]>(fieldSpecs[kind]).map(([field, spec]) => ({ field, spec }));
}
