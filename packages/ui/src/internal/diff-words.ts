export type DiffPart = { kind: "same" | "removed" | "added"; text: string };

/**
 * Where two texts differ, word by word (longest common subsequence). Removed comes before added.
 *
 * @example diffWords("20 hours", "24 hours") // removed "20", added "24", same " hours"
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const a = tokens(before);
  const b = tokens(after);
  const common = commonLengths(a, b);
  const parts: DiffPart[] = [];
  const push = (kind: DiffPart["kind"], text: string) => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      push("same", left);
      i++;
      j++;
    } else if (left !== undefined && (right === undefined || common(i + 1, j) >= common(i, j + 1))) {
      push("removed", left);
      i++;
    } else if (right !== undefined) {
      push("added", right);
      j++;
    }
  }
  return removedFirst(parts);
}

const tokens = (text: string) => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** How many words the rests of both texts have in common, from word i of the one and j of the other. */
function commonLengths(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const common = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j] ? common(i + 1, j + 1) + 1 : Math.max(common(i + 1, j), common(i, j + 1));
    }
  }
  return common;
}

/** A run of changes reads better as everything taken out, then everything put in. */
function removedFirst(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed.trim()) result.push({ kind: "removed", text: removed });
    if (added.trim()) result.push({ kind: "added", text: added });
    else if (added && !removed.trim()) result.push({ kind: "same", text: added });
    removed = "";
    added = "";
  };
  for (const [index, part] of parts.entries()) {
    const bridge = part.kind === "same" && /^\s+$/u.test(part.text) && index > 0 && index < parts.length - 1;
    if (part.kind === "removed" || bridge) removed += part.text;
    if (part.kind === "added" || bridge) added += part.text;
    if (part.kind === "same" && !bridge) {
      flush();
      result.push(part);
    }
  }
  flush();
  return result;
}
