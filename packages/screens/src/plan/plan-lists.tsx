import type { PlanContent } from "@ips/contract";
import { ChangedMark } from "@ips/ui/changed-mark";
import type { ReactNode } from "react";
import { DueDay } from "../record/day.tsx";
import { PlanPartCard } from "./plan-part-card.tsx";
import { vrItemStateName } from "../record/vr-item-state.ts";

/** Supports, employers to try, what VR provides: the lists under the objectives. */
export function PlanLists({ content, changed }: { content: PlanContent; changed: readonly string[] }) {
  const mark = (path: string) =>
    changed.some((each) => each === path || each.startsWith(`${path}.`)) ? (
      <ChangedMark>changed by others</ChangedMark>
    ) : null;
  return (
    <>
      <PlanPartCard part="supports" empty={content.supports.length === 0}>
        <Lines
          items={content.supports.map((each) => ({
            key: each.supportId,
            text: each.text,
            detail: [each.who, each.howOften].filter(Boolean).join(" · "),
            mark: mark(`supports.${each.supportId}`),
          }))}
        />
      </PlanPartCard>
      <PlanPartCard part="targetEmployers" empty={content.targetEmployers.length === 0}>
        <Lines
          items={content.targetEmployers.map((each) => ({
            key: each.targetId,
            text: each.name,
            detail: each.why,
            mark: mark(`targetEmployers.${each.targetId}`),
          }))}
        />
      </PlanPartCard>
      <PlanPartCard part="vrItems" empty={content.vrItems.length === 0}>
        <Lines
          items={content.vrItems.map((each) => ({
            key: each.itemId,
            text: each.text,
            detail: (
              <>
                {vrItemStateName(each.state)}
                {each.neededBy && (
                  <>
                    {" "}
                    · needed <DueDay on={each.neededBy} />
                  </>
                )}
              </>
            ),
            mark: mark(`vrItems.${each.itemId}`),
          }))}
        />
      </PlanPartCard>
    </>
  );
}

function Lines({
  items,
}: {
  items: readonly { key: string; text: string; detail: ReactNode; mark: ReactNode }[];
}) {
  return (
    <ul className="ips-plan-lines">
      {items.map(({ key, text, detail, mark }) => (
        <li key={key}>
          {text} {mark}
          {detail && <span className="ips-plan-lines__detail">{detail}</span>}
        </li>
      ))}
    </ul>
  );
}
