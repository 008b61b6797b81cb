import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { useSessionMoment } from "./use-session-moment.ts";

const start = Date.parse("2026-11-21T15:00:00Z");
const iso = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
/** What the server said at a minute: the session idles out so many minutes later. */
const said = (minute: number, idleFor = 30) => ({
  times: { now: iso(minute), idleEndsAt: iso(minute + idleFor), endsAt: iso(720) },
  heardAt: start + minute * 60_000,
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(start);
});
afterEach(() => vi.useRealTimers());

const watch = (first: ReturnType<typeof said>) => {
  const ask = vi.fn<() => void>();
  const { result, rerender } = renderHook(({ times, heardAt }) => useSessionMoment(times, heardAt, ask), {
    initialProps: first,
  });
  const pass = (minutes: number) => {
    act(() => {
      vi.advanceTimersByTime(minutes * 60_000);
    });
  };
  return { ask, pass, rerender, moment: () => result.current?.kind };
};

describe("two minutes before the end", () => {
  test("the server is asked first, and only its own word warns", () => {
    const { ask, pass, rerender, moment } = watch(said(0));
    pass(27.9);
    expect(ask).not.toHaveBeenCalled();
    pass(0.2);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(moment()).toBe("open");
    rerender(said(28.1, 1.9));
    expect(moment()).toBe("ending");
  });

  test("another tab that used the session meanwhile puts the warning off", () => {
    const { ask, pass, rerender, moment } = watch(said(0));
    pass(28.1);
    rerender(said(28.1));
    expect(moment()).toBe("open");
    pass(27);
    expect(ask).toHaveBeenCalledTimes(1);
    pass(1.1);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  test("at the end the server is asked once more: it may have been extended elsewhere", () => {
    const { ask, pass, rerender, moment } = watch(said(0));
    pass(28.1);
    rerender(said(28.1, 1.9));
    pass(1.95);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(moment()).toBe("over");
    rerender(said(30.1));
    expect(moment()).toBe("open");
  });
});

test("a machine that slept finds out when its page is seen again", () => {
  const { ask } = watch(said(0));
  vi.setSystemTime(start + 45 * 60_000);
  act(() => {
    document.dispatchEvent(new Event("visibilitychange"));
  });
  expect(ask).toHaveBeenCalledTimes(1);
});

test("before the server has spoken there is nothing to say", () => {
  const { result } = renderHook(() => useSessionMoment(undefined, 0, () => undefined));
  expect(result.current).toBeNull();
});
