import { describe, expect, it } from "vitest";
import { releaseState } from "./release-state.ts";

const terms = { validFrom: "2026-03-01", expiresOn: "2027-02-28", revokedOn: null };

describe("a release", () => {
  it("is in force on its first and on its last day, and not on the days beside them", () => {
    expect(
      ["2026-02-28", "2026-03-01", "2027-02-28", "2027-03-01"].map((day) => releaseState(terms, day)),
    ).toEqual(["not-yet", "active", "active", "expired"]);
  });

  it("stays revoked, also before its first and after its last day", () => {
    const revoked = { ...terms, revokedOn: "2026-05-05" };
    expect(["2026-02-01", "2026-05-05", "2028-01-01"].map((day) => releaseState(revoked, day))).toEqual([
      "revoked",
      "revoked",
      "revoked",
    ]);
  });
});
