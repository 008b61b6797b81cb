import type { PairView } from "@ips/contract";
import { crosswalkSides, type CrosswalkDuty } from "@ips/crosswalk";
import type { SharedWorkKind } from "@ips/domain";
import { crosswalkPairName } from "@ips/i18n/crosswalk-pair";
import { crosswalkSideName } from "@ips/i18n/crosswalk-side";
import { sharedEventName } from "@ips/i18n/shared-event";
import { Button } from "@ips/ui/button";
import { DisclosureButton } from "@ips/ui/disclosure";
import { useLocation } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState } from "react";
import { Day } from "../record/day.tsx";
import { DutyLine } from "./duty-line.tsx";
import type { DutyPage } from "./duty-page.ts";
import { NextActLine } from "./next-act-line.tsx";
import { sideShortName } from "./side-name.ts";
import { SideStatus } from "./side-status.tsx";

/** One of the eight pairs: both sides and the next act in a row; every duty, its source and what counted for both below. */
export function PairRow({
  pair,
  pageOf,
  onRecord,
}: {
  pair: PairView;
  /** Where a duty is answered on another page. */
  pageOf: (duty: CrosswalkDuty) => DutyPage | null;
  /** Opens the dialog that records one of these. */
  onRecord: (kinds: readonly SharedWorkKind[]) => void;
}) {
  // Whoever comes from the overview named the pair in the address: it stands open, and the focus is at its name.
  const named = useLocation({ select: ({ hash }) => hash === pair.pair });
  const [open, setOpen] = useState(named);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!named) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "start" });
  }, [named]);
  const [headingId, detailId] = [useId(), useId()];
  const name = crosswalkPairName(pair.pair);
  return (
    <li className="ips-crosswalk__pair" aria-labelledby={headingId}>
      <div className="ips-crosswalk__row">
        <h3 id={headingId} ref={heading} tabIndex={-1} className="ips-crosswalk__name">
          {name}
        </h3>
        {crosswalkSides.map((side) => (
          <p key={side} className="ips-crosswalk__side">
            <span className="ips-crosswalk__who">{sideShortName(side)}</span>{" "}
            <SideStatus side={pair.sides[side]} />
          </p>
        ))}
        <p className="ips-crosswalk__next">{pair.next && <NextActLine next={pair.next} />}</p>
        <DisclosureButton
          open={open}
          controls={detailId}
          label={`Details: ${name}`}
          onToggle={() => setOpen(!open)}
        >
          details
        </DisclosureButton>
      </div>
      <div id={detailId} hidden={!open}>
        {open && <PairDetail pair={pair} pageOf={pageOf} onRecord={onRecord} />}
      </div>
    </li>
  );
}

function PairDetail({ pair, pageOf, onRecord }: Parameters<typeof PairRow>[0]) {
  return (
    <div className="ips-crosswalk__detail">
      {crosswalkSides.map((side) => (
        <section key={side}>
          <h4 className="ips-crosswalk__side-name">{crosswalkSideName(side)}</h4>
          {pair.sides[side].duties.length === 0 ? (
            <p className="ips-nothing">Nothing of this side is shared with you.</p>
          ) : (
            <ul className="ips-crosswalk__duties">
              {pair.sides[side].duties.map((duty) => (
                <DutyLine
                  key={duty.duty}
                  duty={duty}
                  page={pageOf(duty.duty)}
                  onRecord={() => onRecord(duty.canRecord)}
                />
              ))}
            </ul>
          )}
        </section>
      ))}
      {pair.wouldCount.length > 0 && (
        <p className="ips-crosswalk__wide">
          <strong>One act would count for both:</strong>{" "}
          {pair.wouldCount.map((event) => sharedEventName(event)).join(" · ")}
        </p>
      )}
      {pair.counted.length > 0 && (
        <div className="ips-crosswalk__wide">
          <strong>Counted for both:</strong>
          <ul className="ips-crosswalk__counted">
            {pair.counted.map(({ id, event, on }) => (
              <li key={`${id}-${event}`}>
                {sharedEventName(event)}, <Day on={on} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {pair.canRecord.length > 0 && (
        <p className="ips-crosswalk__wide">
          <Button
            size="small"
            variant="quiet"
            icon="plus"
            aria-label={`Record something else under ${crosswalkPairName(pair.pair)}`}
            onClick={() => onRecord(pair.canRecord)}
          >
            Record something else
          </Button>
        </p>
      )}
    </div>
  );
}
