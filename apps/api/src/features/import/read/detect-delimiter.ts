import { delimiters, type Delimiter } from "./table.ts";

/**
 * Finds the character between the cells from the first lines of a file: the one that divides most of them
 * into the same number of cells, counted outside quotation marks. A file with a single column has none of
 * them and is read as if by commas.
 *
 * @example
 * detectDelimiter("Client ID;Name\nH-1;Rivera, Donna\n"); // => ";"
 */
export function detectDelimiter(sample: string): Delimiter {
  let best: Delimiter = ",";
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const score = agreement(cellCounts(sample, delimiter));
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** Lines that agree on the most frequent count above one, weighted a little by how many cells that is. */
function agreement(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) if (count > 1) tally.set(count, (tally.get(count) ?? 0) + 1);
  let score = 0;
  for (const [cells, lines] of tally)
    score = Math.max(score, (lines / counts.length) * 10 + Math.min(cells, 10) / 10);
  return score;
}

function cellCounts(sample: string, delimiter: Delimiter): number[] {
  const counts: number[] = [];
  let cells = 1;
  let quoted = false;
  let atCellStart = true;
  let blank = true;
  for (let at = 0; at < sample.length; at += 1) {
    const char = sample[at];
    if (quoted) {
      if (char === '"') quoted = false;
    } else if (char === '"' && (atCellStart || sample[at - 1] === '"')) {
      quoted = true;
      blank = false;
    } else if (char === "\n" || char === "\r") {
      if (!blank) counts.push(cells);
      cells = 1;
      blank = true;
    } else if (char === delimiter) {
      cells += 1;
      atCellStart = true;
      continue;
    } else if (char !== " ") {
      blank = false;
    }
    atCellStart = char === "\n" || char === "\r";
  }
  if (!blank) counts.push(cells);
  return counts;
}
