import type { PlanOutput } from "@ips/contract";
import type { Acknowledger } from "@ips/domain";
import { acknowledgerName } from "@ips/i18n/acknowledger";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { Dialog } from "@ips/ui/dialog";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextField } from "@ips/ui/text-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { useClient } from "../record/client-context.tsx";
import { Moment } from "../record/day.tsx";
import { refusalText } from "../shell/refusal-words.ts";
import { useMay, useSession } from "../shell/session.tsx";
import { ClientAgrees } from "./plan-dialogs.ts";

/** Who has agreed to which version; agreeing to the version on the screen. */
export function PlanAcknowledgements({ plan }: { plan: PlanOutput }) {
  const { user, active } = useSession();
  const { client } = useClient();
  const may = useMay("plan.acknowledge");
  const [asking, setAsking] = useState<Acknowledger | null>(null);
  const own: Acknowledger = active.agencyKind === "ips" ? "specialist" : "counselor";
  const has = (by: Acknowledger) =>
    plan.acknowledgements.some((each) => each.by === by && each.version === plan.version);
  return (
    <Card title="Agreed by">
      {plan.acknowledgements.length === 0 && (
        <p className="ips-nothing">Nobody has agreed to a version yet.</p>
      )}
      <ul className="ips-plan-lines">
        {plan.acknowledgements.map((each) => (
          <li key={`${each.by}-${each.version}-${each.at}`}>
            {each.name}
            <span className="ips-plan-lines__detail">
              {acknowledgerName(each.by)} · version {each.version}
              {each.version < plan.version ? ", changed since" : ""} · <Moment at={each.at} />
            </span>
          </li>
        ))}
      </ul>
      {may && (
        <div className="ips-plan-agree">
          {!has(own) && (
            <Button size="small" onClick={() => setAsking(own)}>
              I agree to version {plan.version}
            </Button>
          )}
          {!has("client") && plan.content && (
            <Button size="small" onClick={() => setAsking("client")}>
              Hand the device to {plan.clientName}
            </Button>
          )}
        </div>
      )}
      {asking === "client" && plan.content && (
        <Suspense>
          <ClientAgrees
            plan={plan}
            content={plan.content}
            language={client.identity?.language ?? "en"}
            onDone={() => setAsking(null)}
          />
        </Suspense>
      )}
      {asking && asking !== "client" && (
        <Agree plan={plan} by={asking} name={user.name} onDone={() => setAsking(null)} />
      )}
    </Card>
  );
}

function Agree({
  plan,
  by,
  name: start,
  onDone,
}: {
  plan: PlanOutput;
  by: Exclude<Acknowledger, "client">;
  name: string;
  onDone: () => void;
}) {
  const api = useApi();
  const queryClient = useQueryClient();
  const say = useStatusMessage();
  const [name, setName] = useState(start);
  const [acknowledgementId] = useState(newId);
  const mutation = useMutation(
    api.plan.acknowledge.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: api.plan.pathKey() });
        say({ text: `${name} agreed to version ${plan.version}.` });
        onDone();
      },
    }),
  );
  const error = mutation.isError
    ? refusalText(mutation.error)
    : name.trim() === ""
      ? "Write the name of the person who agrees."
      : undefined;
  return (
    <Dialog
      open
      onClose={onDone}
      title="Agree to this plan"
      closeLabel="Close"
      size="small"
      actions={
        <>
          <Button
            variant="primary"
            busy={mutation.isPending}
            aria-disabled={name.trim() === ""}
            onClick={() =>
              name.trim() !== "" &&
              mutation.mutate({
                acknowledgementId,
                clientId: plan.clientId,
                version: plan.version,
                by,
                name: name.trim(),
              })
            }
          >
            Agree to version {plan.version}
          </Button>
          <Button variant="quiet" onClick={onDone}>
            Not now
          </Button>
        </>
      }
    >
      <p>
        {by === "counselor"
          ? "A copy of this version, with its notice, is kept in your agency's own record, also if sharing is stopped later."
          : "Agreeing binds nobody to more than this version; later changes need their own yes."}
      </p>
      <TextField
        label="Name"
        name="name"
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={mutation.isError || name.trim() === "" ? error : undefined}
      />
    </Dialog>
  );
}
