export type Span = { from: number; to: number };

/**
 * Gives labels that start at their dot a lane each, so that none overlap and no line from a dot to its label
 * crosses another label: from right to left, the nearest lane that is free. Lane 0 is nearest to the line.
 * `spans` in any order; the answer is in theirs.
 */
export function labelLanes(spans: readonly Span[], gap: number): number[] {
  const lanes = spans.map(() => 0);
  const leftmost: number[] = [];
  const fromRight = spans
    .map((span, index) => ({ span, index }))
    .toSorted((a, b) => b.span.from - a.span.from || b.index - a.index);
  for (const { span, index } of fromRight) {
    // A lane below one that is taken here would put this label across the other's line.
    let lane = 0;
    for (const [other, left] of leftmost.entries()) if (span.to + gap > left) lane = other + 1;
    lanes[index] = lane;
    leftmost[lane] = span.from;
  }
  return lanes;
}

/** Gives brackets a lane each, from left to right, the first that is free. */
export function bracketLanes(spans: readonly Span[], gap: number): number[] {
  const lanes = spans.map(() => 0);
  const rightmost: number[] = [];
  const fromLeft = spans
    .map((span, index) => ({ span, index }))
    .toSorted((a, b) => a.span.from - b.span.from || a.index - b.index);
  for (const { span, index } of fromLeft) {
    const free = rightmost.findIndex((right) => right + gap <= span.from);
    const lane = free === -1 ? rightmost.length : free;
    lanes[index] = lane;
    rightmost[lane] = span.to;
  }
  return lanes;
}
