import { Presence } from "@ips/ui/presence";
import { useLiveState, usePresentPeople } from "../shell/live-updates.tsx";
import { presenceText } from "./presence-text.ts";

/** Who else is in the plan now, and whether changes of others arrive at all. */
export function PlanPresence() {
  const people = usePresentPeople();
  const offline = useLiveState() === "offline";
  return (
    <div className="ips-plan-presence" aria-live="polite">
      {people.length > 0 && <Presence names={people.map(({ name }) => name)} text={presenceText(people)} />}
      {offline && (
        <span className="ips-nothing">
          No connection just now: changes of others will show when it is back.
        </span>
      )}
    </div>
  );
}
