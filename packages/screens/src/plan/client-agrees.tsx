import type { PlanContent, PlanOutput } from "@ips/contract";
import type { Language } from "@ips/domain";
import { planAgreementText, type PlanAgreementWord } from "@ips/i18n/plan-agreement";
import { unreviewedMark } from "@ips/i18n/translation";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { Button } from "@ips/ui/button";
import { FullScreen } from "@ips/ui/full-screen";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { PlanSheet } from "../record/plan-sheet.tsx";
import { useSession } from "../shell/session.tsx";
import { ClientSigns } from "./client-signs.tsx";

type Step = "read" | "sign" | "thanks";

/**
 * The device in the person's hands: their plan in large type and their language, their name under it, and giving the
 * device back. Nothing else of the portal is in reach. What they agree to is the version they read, whatever is saved
 * meanwhile.
 */
export function ClientAgrees({
  plan,
  content,
  language,
  onDone,
}: {
  plan: PlanOutput;
  content: PlanContent;
  language: Language;
  onDone: () => void;
}) {
  const api = useApi();
  const queryClient = useQueryClient();
  const { user } = useSession();
  const [read] = useState({ version: plan.version, content });
  const [acknowledgementId] = useState(newId);
  const [step, setStep] = useState<Step>("read");
  const text = (word: PlanAgreementWord) => planAgreementText(word, language);
  const mark = unreviewedMark(language);
  const agree = useMutation(
    api.plan.acknowledge.mutationOptions({
      onSuccess: async () => {
        setStep("thanks");
        await queryClient.invalidateQueries({ queryKey: api.plan.pathKey() });
      },
    }),
  );
  return (
    <FullScreen key={step} title={step === "thanks" ? text("thanks") : text("title")} lang={language}>
      {step === "read" && (
        <>
          <p>{text("read")}</p>
          {mark && <p className="ips-sheet__mark">{mark}</p>}
          <article className="ips-sheet">
            <PlanSheet
              clientName={plan.clientName}
              content={read.content}
              language={language}
              signatures={false}
            />
          </article>
          <div className="ips-plan-agree">
            <Button variant="primary" onClick={() => setStep("sign")}>
              {text("next")}
            </Button>
            <Button variant="quiet" onClick={onDone}>
              {text("not-now")}
            </Button>
          </div>
        </>
      )}
      {step === "sign" && (
        <ClientSigns
          language={language}
          busy={agree.isPending}
          error={agree.error}
          onBack={() => setStep("read")}
          onSign={(name) =>
            agree.mutate({
              acknowledgementId,
              clientId: plan.clientId,
              version: read.version,
              by: "client",
              name,
            })
          }
        />
      )}
      {step === "thanks" && (
        <>
          <p>{text("give-back")}</p>
          <div className="ips-plan-agree">
            <Button variant="primary" onClick={onDone}>
              {user.name}
            </Button>
          </div>
        </>
      )}
    </FullScreen>
  );
}
