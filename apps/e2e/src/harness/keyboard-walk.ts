import { type CDPSession, expect, type Page } from "@playwright/test";

const mostStops = 500;

/** How often Tab may stay in one field: month, day, year, hour and minute of a date, and its calendar. */
const mostParts = 7;

type Stop = { id: number; what: string; parts: boolean; size: boolean; inSight: boolean; marked: boolean };

/**
 * Walks through the page with the Tab key from its start to its end, as somebody without a mouse does. Each
 * stop must be visible, in sight, marked as focused and have a name; the walk must get out at the end.
 *
 * @returns the names of the stops, in order
 */
export async function keyboardWalk(page: Page): Promise<string[]> {
  const tree = await page.context().newCDPSession(page);
  const names: string[] = [];
  const problems: string[] = [];
  let first: number | undefined;
  let last: number | undefined;
  let parts = 0;
  await focusStart(page);
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(lookAtFocus);
    if (stop === null || stop.id === first) break;
    parts = stop.id === last ? parts + 1 : 0;
    if (stop.id === last && stop.parts && parts < mostParts) continue;
    if (stop.id === last) {
      problems.push(`Tab does not leave ${stop.what}.`);
      break;
    }
    if (names.length === mostStops) {
      problems.push(`Tab does not get round in ${mostStops} stops; it is at ${stop.what}.`);
      break;
    }
    first ??= stop.id;
    last = stop.id;
    const name = await nameOfFocus(tree);
    names.push(name);
    if (name === "") problems.push(`${stop.what} has no name.`);
    if (!stop.size) problems.push(`${stop.what} has no size.`);
    if (!stop.inSight) problems.push(`${stop.what} is out of sight or covered.`);
    if (!stop.marked) problems.push(`${stop.what} does not show that it has the focus.`);
  }
  await tree.detach();
  expect(problems).toEqual([]);
  return names;
}

/** The first Tab reaches a skip link, and following it brings the focus into the main content. */
export async function expectSkipLink(page: Page): Promise<void> {
  await focusStart(page);
  await page.keyboard.press("Tab");
  const link = page.locator(":focus");
  await expect(link).toHaveAttribute("href", /#.+/, { timeout: 2000 });
  await expect(link).toHaveText(/skip/i);
  await expect(link).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(
    page.locator("main:focus, main :focus, main:has(:target), main:target").first(),
  ).toBeAttached();
}

/** Puts the focus before everything else, as on a page just opened. Taking it away would leave it where it was. */
async function focusStart(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.setAttribute("tabindex", "-1");
    document.body.focus({ preventScroll: true });
    document.body.removeAttribute("tabindex");
  });
}

/** Runs in the page: what has the focus, and whether a person would see it. Null when nothing has. */
function lookAtFocus(): Stop | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body)
    return null;
  const seen = ((globalThis as { ipsStops?: WeakMap<Element, number> }).ipsStops ??= new WeakMap());
  const counter = globalThis as { ipsStopCount?: number };
  if (!seen.has(element)) seen.set(element, (counter.ipsStopCount = (counter.ipsStopCount ?? 0) + 1));

  // A drawn checkbox or file field is seen through its label, while the real one is moved aside.
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const shapes = [element, ...labels].map((one) => ({ one, box: one.getBoundingClientRect() }));
  const within = ({ box }: { box: DOMRect }) =>
    box.width > 1 &&
    box.height > 1 &&
    box.right > 0 &&
    box.bottom > 0 &&
    box.left < innerWidth &&
    box.top < innerHeight;
  const sized = shapes.filter(({ box }) => box.width > 1 && box.height > 1);
  const inSight = shapes.filter(within).some(({ one, box }) => {
    const points = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.15, 0.85].map((y) => [x, y] as const));
    return points.some(([x, y]) => {
      const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
      return top !== null && (one.contains(top) || top.contains(one));
    });
  });
  const marks = [element, ...labels].flatMap((one) => [
    getComputedStyle(one),
    getComputedStyle(one, "::before"),
    getComputedStyle(one, "::after"),
  ]);
  const ringed = marks.some(
    (style) =>
      (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0) ||
      style.boxShadow !== "none",
  );
  // A drawn thing shows the focus on one of its parts: it then looks otherwise than its copy without it.
  const looks = (one: Element) =>
    [one, ...one.querySelectorAll("*")].map((part) => {
      const { stroke, strokeWidth, fill, opacity } = getComputedStyle(part);
      return [stroke, strokeWidth, fill, opacity].join();
    });
  const looksFocused = () => {
    const copy = element.cloneNode(true) as Element;
    element.after(copy);
    const differs = looks(element).join("|") !== looks(copy).join("|");
    copy.remove();
    return differs;
  };
  const marked = ringed || (element instanceof SVGElement && looksFocused());
  const text = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40);
  return {
    id: seen.get(element) ?? 0,
    what: `<${element.tagName.toLowerCase()}> "${text}"`,
    parts:
      element instanceof HTMLInputElement && /^(date|datetime-local|month|time|week)$/.test(element.type),
    size: sized.length > 0,
    inSight,
    marked,
  };
}

async function nameOfFocus(tree: CDPSession): Promise<string> {
  const { result } = await tree.send("Runtime.evaluate", { expression: "document.activeElement" });
  if (result.objectId === undefined) return "";
  const { nodes } = await tree.send("Accessibility.getPartialAXTree", {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const name: unknown = nodes[0]?.name?.value;
  return typeof name === "string" ? name.trim() : "";
}
