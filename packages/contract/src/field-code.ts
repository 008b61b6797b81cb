/** What can be wrong with one field; each has its sentence in `@ips/i18n`. Schemas use them as `error`, the API gives the last six to whatever zod itself refuses. */
export const fieldCodes = [
  "text.missing",
  "text.too-long",
  "date.impossible",
  "email.impossible",
  "groups.missing",
  "purposes.missing",
  "statements.not-read",
  "hours.not-positive",
  "hours.more-than-a-week",
  "hours.more-than-scheduled",
  "minutes.not-positive",
  "minutes.too-many",
  "soc-code.form",
  "field.missing",
  "field.impossible",
  "field.too-short",
  "field.too-long",
  "field.too-small",
  "field.too-big",
] as const;

/** One of {@link fieldCodes}. */
export type FieldCode = (typeof fieldCodes)[number];
