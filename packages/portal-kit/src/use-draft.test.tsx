import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { keepDraft } from "./drafts.ts";
import { useDraft } from "./use-draft.ts";

const asText = (value: unknown) => (typeof value === "string" ? value : null);
const open = (form = "plan.c1") => renderHook(() => useDraft("ana", form, "", asText));

beforeEach(() => localStorage.clear());

test("what was typed is on the screen after a reload, marked as restored", () => {
  const before = open();
  expect(before.result.current).toMatchObject({ value: "", restoredAt: null });
  act(() => before.result.current.set("I want to work with dogs"));
  before.unmount();

  const after = open();
  expect(after.result.current.value).toBe("I want to work with dogs");
  expect(after.result.current.restoredAt).toBeInstanceOf(Date);
});

test("after it was saved the draft is gone", () => {
  const before = open();
  act(() => before.result.current.set("I want to work with dogs"));
  act(() => before.result.current.reset("I want to work with dogs"));
  before.unmount();
  expect(open().result.current).toMatchObject({ value: "", restoredAt: null });
});

test("another form starts empty", () => {
  const plan = open();
  act(() => plan.result.current.set("I want to work with dogs"));
  expect(open("plan.c2").result.current.value).toBe("");
});

test("a draft of an older form that no longer fits is not shown", () => {
  keepDraft({ userId: "ana", form: "plan.c1" }, { goal: "of an older form" });
  expect(open().result.current).toMatchObject({ value: "", restoredAt: null });
});
