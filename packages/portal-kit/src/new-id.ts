import { v7 } from "uuid";

/** A new record's key, made where the record is written, so that a write that is sent twice is one write. */
export const newId = (): string => v7();
