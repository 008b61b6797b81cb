import type { ProgramEvent } from "@ips/contract";
import { programEventKindName } from "@ips/i18n/program-event-kind";
import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { refusalText } from "@ips/screens/shell/refusal-words.ts";
import { Button } from "@ips/ui/button";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation } from "@tanstack/react-query";
import { useSaid } from "./use-said.ts";

/** Takes back what was recorded by mistake; "Undo" records it again. */
export function TakeBackEvent({ event, unitId, day }: { event: ProgramEvent; unitId: string; day: string }) {
  const api = useApi();
  const said = useSaid();
  const say = useStatusMessage();
  const takeBack = useMutation(api.programEvent.takeBack.mutationOptions());
  const record = useMutation(api.programEvent.record.mutationOptions());
  const { eventId, kind, on, staff, team, executivePresent, note } = event;
  const name = `${programEventKindName(kind)}, ${day}`;
  const press = async () => {
    try {
      await takeBack.mutateAsync({ eventIds: [eventId] });
    } catch (error) {
      say({ text: refusalText(error), tone: "error" });
      return;
    }
    said(`Taken back: ${name}`, () =>
      record.mutateAsync({
        unitId,
        kind,
        days: [{ eventId: newId(), on }],
        staffId: staff?.staffId ?? null,
        teamId: team?.teamId ?? null,
        executivePresent,
        note,
      }),
    );
  };
  return (
    <Button
      size="small"
      variant="quiet"
      busy={takeBack.isPending}
      aria-label={`Take back: ${name}`}
      onClick={() => void press()}
    >
      Take back
    </Button>
  );
}
