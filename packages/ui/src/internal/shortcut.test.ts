import { describe, expect, it } from "vitest";
import { isTyping, parseShortcut, pressed } from "./shortcut.ts";

const key = (name: string, held: Partial<KeyboardEvent> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe("a shortcut", () => {
  it("of one key answers to that key, and not with a modifier", () => {
    expect(pressed(parseShortcut("/"), key("/"), null)).toBe(true);
    expect(pressed(parseShortcut("/"), key("/", { ctrlKey: true }), null)).toBe(false);
  });

  it("of two keys needs the first before the second", () => {
    expect(pressed(parseShortcut("g t"), key("t"), "g")).toBe(true);
    expect(pressed(parseShortcut("g t"), key("t"), null)).toBe(false);
    expect(pressed(parseShortcut("g t"), key("t"), "h")).toBe(false);
  });

  it("with Ctrl also answers to Command", () => {
    expect(pressed(parseShortcut("Ctrl+K"), key("k", { ctrlKey: true }), null)).toBe(true);
    expect(pressed(parseShortcut("Ctrl+K"), key("k", { metaKey: true }), null)).toBe(true);
    expect(pressed(parseShortcut("Ctrl+K"), key("k"), null)).toBe(false);
  });
});

describe("typing", () => {
  it.each(["input", "textarea", "select"])("happens in %s", (tag) => {
    expect(isTyping(document.createElement(tag))).toBe(true);
  });

  it("does not happen on a checkbox, a button or the page", () => {
    const box = document.createElement("input");
    box.type = "checkbox";
    expect(isTyping(box)).toBe(false);
    expect(isTyping(document.createElement("button"))).toBe(false);
    expect(isTyping(document)).toBe(false);
  });
});
