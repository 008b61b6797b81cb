import { useApi } from "@ips/portal-kit/api";
import { Menu } from "@ips/ui/menu";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation } from "@tanstack/react-query";
import { useRecordChanged } from "../record/use-record-changed.ts";
import { useSayDone } from "../record/use-say-done.ts";
import { refusalText } from "../shell/refusal-words.ts";

type Said = boolean | null;
const answers: readonly Said[] = [true, false, null];

/** Whether a contact rests on the plan, in a word. */
const textOf = (said: Said) => (said === null ? "not said" : said ? "Yes" : "No");

/** Whether a contact made for a person rests on their plan; where one may, it is answered and changed in place. */
export function PlanMatchCell({
  clientId,
  employerContactId,
  employerName,
  restsOnPlan,
  mayAnswer,
}: {
  clientId: string;
  employerContactId: string;
  employerName: string;
  restsOnPlan: Said;
  mayAnswer: boolean;
}) {
  const api = useApi();
  const say = useMutation(api.employer.sayPlanMatch.mutationOptions());
  const changed = useRecordChanged();
  const sayDone = useSayDone();
  const message = useStatusMessage();
  if (!mayAnswer)
    return restsOnPlan === null ? <span className="ips-nothing">not said</span> : textOf(restsOnPlan);
  const answer = async (said: Said) => {
    try {
      await say.mutateAsync({ clientId, employerContactId, restsOnPlan: said });
    } catch (error) {
      message({ text: refusalText(error), tone: "error" });
      return;
    }
    await changed();
    sayDone(`Answer for ${employerName} saved`, () =>
      say.mutateAsync({ clientId, employerContactId, restsOnPlan }),
    );
  };
  return (
    <Menu
      button={restsOnPlan === null ? "Say" : textOf(restsOnPlan)}
      label={
        restsOnPlan === null
          ? `Say whether the contact with ${employerName} rests on the plan`
          : `${textOf(restsOnPlan)}: whether the contact with ${employerName} rests on the plan`
      }
      items={answers
        .filter((said) => said !== restsOnPlan)
        .map((said) => ({
          kind: "button",
          key: textOf(said),
          text: said === null ? "Not said" : said ? "Yes, it rests on the plan" : "No, it does not",
          onClick: () => void answer(said),
        }))}
    />
  );
}
