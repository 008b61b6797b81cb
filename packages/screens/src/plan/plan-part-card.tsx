import { planPartName, type PlanPart } from "@ips/i18n/plan-part";
import { Card } from "@ips/ui/card";
import type { ReactNode } from "react";

/** One part of the plan under its name; says so where nothing is written. */
export function PlanPartCard({
  part,
  empty = false,
  children,
}: {
  part: PlanPart;
  empty?: boolean;
  children: ReactNode;
}) {
  return (
    <Card title={planPartName(part)}>
      {empty ? <p className="ips-nothing">{planPartName("none")}</p> : children}
    </Card>
  );
}
