import type { PlanOutput } from "@ips/contract";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useEffect, useRef } from "react";
import { useSession } from "../shell/session.tsx";
import { changesText } from "./changes-text.ts";

/** Says who has just changed the plan that is open, and what: "Eric Miller changed 2 steps just now." */
export function usePlanNews(plan: PlanOutput): void {
  const say = useStatusMessage();
  const { user } = useSession();
  const shown = useRef(plan);
  useEffect(() => {
    const before = shown.current;
    shown.current = plan;
    const { content, saved } = plan;
    if (plan.version <= before.version || !content || !saved || saved.name === user.name) return;
    say({
      text: before.content
        ? `${saved.name} changed ${changesText(before.content, content)} just now.`
        : `${saved.name} started this plan just now.`,
    });
  }, [plan, say, user.name]);
}
