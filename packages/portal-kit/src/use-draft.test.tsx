// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { makeDraftStore } from "./draft-store.ts";
import { useDraft } from "./use-draft.ts";

const asText = (value: unknown) => (typeof value === "string" ? value : null);
const form = (name = "plan:c1") => renderHook(() => useDraft(makeDraftStore(localStorage), "ana", name, "", asText));

beforeEach(() => {
  localStorage.clear();
});

test("what was typed is on the screen after a reload, marked as restored", () => {
  const before = form();
  expect(before.result.current).toMatchObject({ value: "", restoredAt: null });
  act(() => before.result.current.set("I want to work with dogs"));
  before.unmount();

  const after = form();
  expect(after.result.current.value).toBe("I want to work with dogs");
  expect(after.result.current.restoredAt).toBeInstanceOf(Date);
});

test("after it was sent the draft is gone", () => {
  const before = form();
  act(() => before.result.current.set("I want to work with dogs"));
  act(() => before.result.current.reset("I want to work with dogs"));
  before.unmount();
  expect(form().result.current).toMatchObject({ value: "", restoredAt: null });
});

test("another form starts empty", () => {
  const plan = form();
  act(() => plan.result.current.set("I want to work with dogs"));
  expect(form("plan:c2").result.current.value).toBe("");
});
