import type { PlainDate } from "../../date/plain-date.ts";
import type { Fact } from "../../finding/fact.ts";
import type { ExtensionInput, TrialWorkInput } from "../../finding/findings-input.ts";
import { codeFact, dateFact } from "../../internal/facts.ts";
import { knownOn } from "../../internal/known-on.ts";
import { checkExtension, extensionFacts, type ExtensionProblem } from "./check-extension.ts";

/** An extension that does not move the due date, and why. */
export type RefusedExtension = { extension: ExtensionInput; code: ExtensionProblem };

/** Where a VR due date stands after the lawful ways to exceed it. */
export type ExtendedDue = {
  /** The last day in time. While trial work runs the limit is lawfully exceeded and this is the limit it exceeds. */
  due: PlainDate;
  trialWorkRuns: boolean;
  extended: boolean;
  refused: RefusedExtension[];
  facts: Fact[];
};

type Step = { on: PlainDate; id: string; take(state: ExtendedDue): void };

/**
 * Takes agreements and trial work in the order of their dates: each counts only if the limit then in force had not passed.
 * Trial work that has ended leaves the decision due on the day it ended, or on the earlier limit if that is later.
 */
export function extendedDue(
  limit: PlainDate,
  extensions: readonly ExtensionInput[],
  trialWork: readonly TrialWorkInput[],
  today: PlainDate,
): ExtendedDue {
  const state: ExtendedDue = { due: limit, trialWorkRuns: false, extended: false, refused: [], facts: [] };
  const steps: Step[] = [
    ...extensions.map((extension) => ({
      on: extension.agreedOn,
      id: extension.id,
      take: (s: ExtendedDue) => takeExtension(s, extension),
    })),
    ...trialWork.map((trial) => ({
      on: trial.startedOn,
      id: trial.id,
      take: (s: ExtendedDue) => takeTrialWork(s, trial, today),
    })),
  ];
  const inOrder = steps
    .filter((step) => step.on <= today)
    .toSorted((a, b) => compare(a.on, b.on) || compare(a.id, b.id));
  for (const step of inOrder) step.take(state);
  return state;
}

function takeExtension(state: ExtendedDue, extension: ExtensionInput): void {
  state.facts.push(...extensionFacts(extension));
  const agreed = checkExtension(
    extension,
    state.trialWorkRuns && extension.agreedOn > state.due ? extension.agreedOn : state.due,
  );
  if (agreed.ok) {
    state.due = agreed.value;
    state.extended = true;
    return;
  }
  state.facts.push(
    codeFact("extension-problem", agreed.code, { table: "clock_extension", id: extension.id }),
  );
  state.refused.push({ extension, code: agreed.code });
}

function takeTrialWork(state: ExtendedDue, trial: TrialWorkInput, today: PlainDate): void {
  const record = { table: "trial_work", id: trial.id };
  const endedOn = knownOn(trial.endedOn, today);
  state.facts.push(
    dateFact("trial-work-start", trial.startedOn, record),
    dateFact("trial-work-end", endedOn, record),
  );
  if (trial.startedOn > state.due && !state.trialWorkRuns) return;
  state.extended = true;
  if (endedOn === null) state.trialWorkRuns = true;
  else if (endedOn > state.due) state.due = endedOn;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
