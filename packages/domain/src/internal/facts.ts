import type { PlainDate } from "../date/plain-date.ts";
import type { Fact, RecordRef } from "../finding/fact.ts";
import type { FactKey } from "../finding/fact-key.ts";

const at = (record: RecordRef | null | undefined) => (record ? { record } : {});

export function dateFact(key: FactKey, value: PlainDate | null, record?: RecordRef | null): Fact {
  return { key, value: value === null ? null : { kind: "date", value }, ...at(record) };
}

export function codeFact(key: FactKey, value: string | null, record?: RecordRef | null): Fact {
  return { key, value: value === null ? null : { kind: "code", value }, ...at(record) };
}

export function textFact(key: FactKey, value: string | null, record?: RecordRef | null): Fact {
  return { key, value: value === null ? null : { kind: "text", value }, ...at(record) };
}

export function daysFact(key: FactKey, value: number): Fact {
  return { key, value: { kind: "days", value } };
}

export function countFact(key: FactKey, value: number): Fact {
  return { key, value: { kind: "count", value } };
}

export function centsFact(key: FactKey, value: number | null, record?: RecordRef | null): Fact {
  return { key, value: value === null ? null : { kind: "cents", value }, ...at(record) };
}
