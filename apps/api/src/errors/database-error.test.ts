import { describe, expect, test } from "vitest";
import { fromDatabaseError, whenConstraint } from "./database-error.ts";

const postgres = (code: string, constraint?: string) =>
  Object.assign(new Error("from the server"), { code, severity: "ERROR", constraint });
const wrapped = (cause: unknown) => new Error("Failed query: select …", { cause });
const network = (code: string) =>
  Object.assign(new Error(`connect ${code} 127.0.0.1:5432`), { code, syscall: "connect" });

describe("fromDatabaseError", () => {
  test.each([
    ["a killed server", postgres("57P01"), "SERVICE_UNAVAILABLE", "unavailable"],
    ["a server that is starting", postgres("57P03"), "SERVICE_UNAVAILABLE", "unavailable"],
    ["too many connections", postgres("53300"), "SERVICE_UNAVAILABLE", "unavailable"],
    ["a deadlock", postgres("40P01"), "SERVICE_UNAVAILABLE", "unavailable"],
    ["a refused connection", network("ECONNREFUSED"), "SERVICE_UNAVAILABLE", "unavailable"],
    [
      "a connection cut in the middle",
      new Error("Connection terminated unexpectedly"),
      "SERVICE_UNAVAILABLE",
      "unavailable",
    ],
    [
      "a pool that waited too long",
      new Error("timeout exceeded when trying to connect"),
      "SERVICE_UNAVAILABLE",
      "unavailable",
    ],
    ["a unique constraint", postgres("23505", "client_agency_number"), "CONFLICT", "already-there"],
    ["an exclusion constraint", postgres("23P01", "assignment_overlap"), "CONFLICT", "already-there"],
    ["a missing reference", postgres("23503", "x_fk"), "NOT_FOUND", "not-found"],
    ["a row that a policy refuses", postgres("42501"), "NOT_FOUND", "not-found"],
    ["a function that finds nothing for its caller", postgres("P0002"), "NOT_FOUND", "not-found"],
    ["a check", postgres("23514", "job_hours"), "BAD_REQUEST", "bad-input"],
    ["a null byte in a text", postgres("22021"), "BAD_REQUEST", "bad-input"],
    ["a number out of range", postgres("22003"), "BAD_REQUEST", "bad-input"],
  ])("%s is %s %s", (_name, error, kind, code) => {
    expect(fromDatabaseError(error)).toMatchObject({ kind, code });
    expect(fromDatabaseError(wrapped(wrapped(error)))).toMatchObject({ kind, code });
  });

  test("a missing reference and a row that a policy refuses cannot be told apart", () => {
    const [missing, refused] = [postgres("23503", "client_fk"), postgres("42501")].map((error) => {
      const told = fromDatabaseError(error);
      return { kind: told?.kind, code: told?.code, facts: told?.facts, fields: told?.fields };
    });
    expect(missing).toEqual(refused);
  });

  test("wrong SQL and errors of ours stay errors", () => {
    expect(fromDatabaseError(postgres("42601"))).toBeNull();
    expect(fromDatabaseError(new TypeError("x is not a function"))).toBeNull();
    expect(
      fromDatabaseError(Object.assign(new Error("no such file"), { code: "ENOENT", path: "/x" })),
    ).toBeNull();
    expect(fromDatabaseError("text")).toBeNull();
  });
});

describe("whenConstraint", () => {
  const refuse = whenConstraint({
    episode_one_open: () => ["episode.open-already", { since: "2026-01-02" }],
  });

  test("the named constraint becomes the refusal meant by it", () => {
    expect(() => refuse(wrapped(postgres("23505", "episode_one_open")))).toThrow(
      expect.objectContaining({
        kind: "CONFLICT",
        code: "episode.open-already",
        facts: { since: "2026-01-02" },
      }),
    );
  });

  test("another constraint goes on as it is", () => {
    const other = postgres("23505", "client_agency_number");
    expect(() => refuse(other)).toThrow(other);
  });
});
