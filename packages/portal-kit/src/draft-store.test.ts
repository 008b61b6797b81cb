import { beforeEach, describe, expect, test } from "vitest";
import { makeDraftStore } from "./draft-store.ts";

/** The browser's storage, over a map. */
function memoryStorage(room = Number.POSITIVE_INFINITY): Storage {
  const map = new Map<string, string>();
  return {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException("full", "QuotaExceededError");
      map.set(key, value);
    },
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
  };
}

const asNote = (value: unknown) => (typeof value === "object" && value !== null && "note" in value && typeof value.note === "string" ? { note: value.note } : null);

describe("makeDraftStore", () => {
  let storage: Storage;
  let now: number;
  const store = () => makeDraftStore(storage, () => now);
  beforeEach(() => {
    storage = memoryStorage();
    now = Date.UTC(2026, 10, 21, 9, 0);
  });

  test("a draft is there after a reload, with the time it was typed", () => {
    store().write("ana", "contact:c1", { note: "Met at the library" });
    now += 60_000;
    expect(store().read("ana", "contact:c1", asNote)).toEqual({ value: { note: "Met at the library" }, at: new Date(Date.UTC(2026, 10, 21, 9, 0)) });
  });

  test("nobody else on the same browser sees it", () => {
    store().write("ana", "contact:c1", { note: "Met" });
    expect(store().read("ben", "contact:c1", asNote)).toBeNull();
  });

  test("another form does not see it", () => {
    store().write("ana", "contact:c1", { note: "Met" });
    expect(store().read("ana", "contact:c2", asNote)).toBeNull();
  });

  test("signing out forgets one's own drafts and no others", () => {
    store().write("ana", "contact:c1", { note: "a" });
    store().write("ana", "plan:c1", { note: "b" });
    store().write("ana-maria", "plan:c1", { note: "c" });
    store().clearAll("ana");
    expect(store().read("ana", "contact:c1", asNote)).toBeNull();
    expect(store().read("ana", "plan:c1", asNote)).toBeNull();
    expect(store().read("ana-maria", "plan:c1", asNote)?.value).toEqual({ note: "c" });
  });

  test("a draft that no longer fits the form is not given back", () => {
    store().write("ana", "contact:c1", { text: "of an older form" });
    expect(store().read("ana", "contact:c1", asNote)).toBeNull();
  });

  test.each([
    ["three days old", 0, true],
    ["a moment more than three days old", 1, false],
  ])("a draft %s", (_name, more, there) => {
    store().write("ana", "contact:c1", { note: "Met" });
    now += 3 * 24 * 60 * 60_000 + more;
    expect(store().read("ana", "contact:c1", asNote) !== null).toBe(there);
    expect(storage.length).toBe(there ? 1 : 0);
  });

  test("without room or storage nothing breaks, and the form is told", () => {
    expect(makeDraftStore(memoryStorage(10)).write("ana", "contact:c1", { note: "much too long" })).toBe(false);
    const none = makeDraftStore(undefined);
    expect(none.write("ana", "contact:c1", { note: "Met" })).toBe(false);
    expect(none.read("ana", "contact:c1", asNote)).toBeNull();
  });

  test("what somebody else wrote into the storage does not break it", () => {
    storage.setItem("ips-draft|ana|contact:c1", "{ not json");
    expect(store().read("ana", "contact:c1", asNote)).toBeNull();
  });
});
