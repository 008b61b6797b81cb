import type { PlanContent, PlanStaleFacts } from "@ips/contract";
import { planPartName } from "@ips/i18n/plan-part";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { DiffText } from "@ips/ui/diff-text";
import { FormActions } from "@ips/ui/form-actions";
import { SideBySide } from "@ips/ui/side-by-side";
import { useEffect, useRef, useState } from "react";
import { Moment } from "../record/day.tsx";
import { useToday } from "../shell/session.tsx";
import { mergePlans, type PlanConflict, type Settled } from "./merge-plans.ts";
import { unitText } from "./unit-text.ts";

export type PlanConflictViewProps = {
  base: PlanContent;
  mine: PlanContent;
  newer: PlanStaleFacts;
  busy: boolean;
  problem: string | null;
  onSave: (merged: PlanContent) => void;
  onEditTogether: (merged: PlanContent) => void;
  onTheirs: () => void;
};

/**
 * A newer version was saved meanwhile. What only one side changed is brought together; where both changed the
 * same, both texts stand side by side and a person chooses.
 */
export function PlanConflictView({
  base,
  mine,
  newer,
  busy,
  problem,
  onSave,
  onEditTogether,
  onTheirs,
}: PlanConflictViewProps) {
  const [settled, setSettled] = useState<Settled>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { content, conflicts, takenOver } = mergePlans(base, mine, newer.content, settled);
  const open = conflicts.filter(({ path }) => !settled[path]).length;
  return (
    <section className="ips-plan-conflict" aria-labelledby="plan-conflict">
      <h2 id="plan-conflict" ref={heading} tabIndex={-1}>
        {newer.saved.name} saved a newer version while you were writing
      </h2>
      <p>
        Version {newer.version}, saved by {newer.saved.name} ({newer.saved.agencyName}),{" "}
        <Moment at={newer.saved.at} />. Nothing was overwritten, and your text is kept.
        {takenOver.length > 0 &&
          ` ${takenOver.length} ${takenOver.length === 1 ? "change" : "changes"} of theirs in other places will be taken over as they are.`}
      </p>
      {problem && (
        <Alert tone="error" live="assertive">
          {problem}
        </Alert>
      )}
      {conflicts.length === 0 && <Alert tone="success">You changed different things: both can stand.</Alert>}
      {conflicts.map((conflict) => (
        <Conflict
          key={conflict.path}
          conflict={conflict}
          who={newer.saved.name}
          settled={settled[conflict.path]}
          onSettle={(to) => setSettled({ ...settled, [conflict.path]: to })}
        />
      ))}
      <FormActions note={open > 0 ? `${open} left to decide` : "Everything is decided"}>
        <Button
          variant="primary"
          busy={busy}
          aria-disabled={open > 0}
          onClick={() => open === 0 && onSave(content)}
        >
          Save both together
        </Button>
        <Button onClick={() => onEditTogether(content)}>Go on editing with both</Button>
        <Button variant="quiet" onClick={onTheirs}>
          Take all of theirs, drop mine
        </Button>
      </FormActions>
    </section>
  );
}

const words = { removed: "only in the other", added: "only here" };

function Conflict({
  conflict: { mine, theirs },
  who,
  settled,
  onSettle,
}: {
  conflict: PlanConflict;
  who: string;
  settled: "mine" | "theirs" | undefined;
  onSettle: (to: "mine" | "theirs") => void;
}) {
  const today = useToday();
  const part = mine?.part ?? theirs?.part ?? "title";
  const left = unitText(mine, today);
  const right = unitText(theirs, today);
  return (
    <div className="ips-plan-conflict__piece">
      <h3>{planPartName(part)}</h3>
      <SideBySide
        left={{
          title: "Yours",
          content: mine ? (
            <DiffText before={right} after={left} words={words} show="after" />
          ) : (
            <em>You took this out</em>
          ),
          action: (
            <Button size="small" aria-pressed={settled === "mine"} onClick={() => onSettle("mine")}>
              {settled === "mine" ? "Mine is kept" : "Keep mine"}
            </Button>
          ),
        }}
        right={{
          title: who,
          content: theirs ? (
            <DiffText before={left} after={right} words={words} show="after" />
          ) : (
            <em>{who} took this out</em>
          ),
          action: (
            <Button size="small" aria-pressed={settled === "theirs"} onClick={() => onSettle("theirs")}>
              {settled === "theirs" ? "Theirs is taken" : "Take theirs"}
            </Button>
          ),
        }}
      />
    </div>
  );
}
