import { v7 } from "uuid";
import { expect, test } from "vitest";
import { rawScript } from "./raw-script.ts";

const recorded = { connection: 1, role: "ips_app", name: "" };

test("values are written into the statement, quoted and without a colon", () => {
  const text = "select $1::text, 'at 10:30', $2";
  const script = rawScript([{ ...recorded, text, values: ["it's 12:00", null] }], 0);
  expect(script).toBe(String.raw`select E'it''s 12\x3a00'::text, E'at 10\x3a30', null;`);
});

test("a key that the request made is made anew, one of the record stays", () => {
  const [old, since] = [v7({ msecs: 1000 }), 5000];
  const fresh = v7({ msecs: 6000 });
  const script = rawScript(
    [{ ...recorded, text: "select $1, $2, $3", values: [old, fresh, `{${fresh},${fresh}}`] }],
    since,
  );
  expect(script).toBe(`select E'${old}', uuidv7(), array[uuidv7(),uuidv7()];`);
});

test("transactions of a batch follow one another, and the look-up of the session is left out", () => {
  const script = rawScript(
    [
      { ...recorded, role: "ips_auth", text: "select session", values: [] },
      { ...recorded, connection: 2, text: "begin", values: [] },
      { ...recorded, connection: 3, text: "begin", values: [] },
      { ...recorded, connection: 2, text: "commit", values: [] },
      { ...recorded, connection: 3, text: "rollback", values: [] },
    ],
    0,
  );
  expect(script).toBe("begin;\ncommit;\nbegin;\nrollback;");
});
