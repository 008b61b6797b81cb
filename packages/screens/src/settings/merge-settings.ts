import { settingParts, type SettingPart } from "./setting-parts.ts";
import type { SettingValues } from "./setting-values.ts";

/** Whose value is to hold, by the key of a part. */
export type Chosen = Readonly<Record<string, "mine" | "theirs">>;

/** A part that two people changed to different things. */
export type SettingConflict = {
  readonly key: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
};

/**
 * Two people changed the settings from one state. What one of them changed alone holds; where both changed the same, the choice decides,
 * and until there is one the other's value, which is saved already, holds.
 *
 * @returns the settings together, what has to be chosen, and what of theirs is taken over without a question.
 */
export function mergeSettings(
  base: SettingValues,
  mine: SettingValues,
  theirs: SettingValues,
  chosen: Chosen,
): { values: SettingValues; conflicts: SettingConflict[]; takenOver: string[] } {
  let values = mine;
  const conflicts: SettingConflict[] = [];
  const takenOver: string[] = [];
  const take = ({ taken }: SettingPart) => {
    values = taken(values, theirs);
  };
  for (const part of settingParts) {
    const [was, ours, other] = [base, mine, theirs].map(part.text);
    if (ours === other || other === was) continue;
    if (ours === was) {
      takenOver.push(part.label);
      take(part);
      continue;
    }
    conflicts.push({ key: part.key, label: part.label, mine: ours ?? "", theirs: other ?? "" });
    if (chosen[part.key] !== "mine") take(part);
  }
  return { values, conflicts, takenOver };
}
