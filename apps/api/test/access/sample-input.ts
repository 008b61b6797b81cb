import { v7 } from "uuid";
import { z } from "zod";
import { testToday } from "@ips/db/testing";

/** What leaf values are tried, in this order; the first that the schema takes is sent. */
const candidates = [
  testToday,
  "x",
  "NY",
  "someone@agency.example",
  `${testToday}T12:00:00Z`,
  testToday.slice(0, 7),
  1,
  10,
  true,
  false,
] as const;

/**
 * An input that a schema takes, made without knowing what it is for: optional parts left out, nullable ones null, a
 * fresh key for every id.
 *
 * @param named values for properties by name, at any depth: the keys of the thing that the call is about.
 * @throws when nothing that was tried is taken; then the table of the proof says what to send.
 */
export function sampleInput(schema: z.ZodType, named: Readonly<Record<string, unknown>>): unknown {
  return sample(schema, named, "input");
}

function sample(schema: z.ZodType, named: Readonly<Record<string, unknown>>, at: string): unknown {
  if (schema instanceof z.ZodObject) {
    const made: Record<string, unknown> = {};
    for (const [name, part] of Object.entries<z.ZodType>(schema.shape)) {
      if (name in named) made[name] = named[name];
      else if (!part.safeParse(undefined).success) made[name] = sample(part, named, `${at}.${name}`);
    }
    return made;
  }
  if (schema instanceof z.ZodUnion)
    return firstThatWorks(schema.options as readonly z.ZodType[], (option) => sample(option, named, at), at);
  if (schema instanceof z.ZodPrefault) return sample(schema.unwrap() as z.ZodType, named, at);
  if (schema instanceof z.ZodPipe) return sample(schema.in as z.ZodType, named, at);
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema.safeParse(null).success) return null;
  if (schema instanceof z.ZodArray) {
    if (schema.safeParse([]).success) return [];
    return [sample(schema.element as z.ZodType, named, `${at}[]`)];
  }
  if (schema instanceof z.ZodRecord && schema.safeParse({}).success) return {};
  const found = [v7(), ...candidates].find((candidate) => schema.safeParse(candidate).success);
  if (found === undefined) throw new Error(`no sample for ${at}`);
  return found;
}

function firstThatWorks<T>(options: readonly T[], make: (option: T) => unknown, at: string): unknown {
  for (const option of options) {
    try {
      return make(option);
    } catch {
      // The next one, perhaps.
    }
  }
  throw new Error(`no sample for ${at}`);
}
