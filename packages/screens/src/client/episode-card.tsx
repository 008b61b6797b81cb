import type { EpisodeView } from "@ips/contract";
import { episodeExitReasonName } from "@ips/i18n/episode-exit-reason";
import { Card } from "@ips/ui/card";
import { DescriptionList, type DescriptionItem } from "@ips/ui/description-list";
import { Disclosure } from "@ips/ui/disclosure";
import { useClient } from "../record/client-context.tsx";
import { useSession } from "../shell/session.tsx";
import { currentEpisode } from "./current-episode.ts";
import { EpisodeActions } from "./episode-actions.tsx";
import { MilestoneDate } from "./dates/milestone-date.tsx";

/** The person's time in the IPS program: who carries it, when it began, earlier times. */
export function EpisodeCard() {
  const { client } = useClient();
  const side = useSession().active.agencyKind;
  const current = currentEpisode(client);
  const earlier = client.episodes.filter((episode) => episode !== current);
  if (!current && side === "vr") return null;
  return (
    <Card title={side === "vr" ? "IPS program" : "In the program"} actions={<EpisodeActions />}>
      {current ? (
        <DescriptionList items={episodeItems(current, side === "vr")} />
      ) : (
        <p>No time in the program is recorded.</p>
      )}
      {earlier.length > 0 && (
        <Disclosure
          button={
            earlier.length === 1
              ? "1 earlier time in the program"
              : `${earlier.length} earlier times in the program`
          }
        >
          {earlier.map((episode) => (
            <DescriptionList key={episode.episodeId} items={episodeItems(episode, true)} />
          ))}
        </Disclosure>
      )}
    </Card>
  );
}

function episodeItems(
  {
    episodeId,
    unitName,
    specialist,
    treatmentTeam,
    referredOn,
    enteredOn,
    exitedOn,
    exitReason,
  }: EpisodeView,
  withUnit: boolean,
): DescriptionItem[] {
  return [
    withUnit ? { term: "Program", description: unitName } : null,
    { term: "Specialist", description: specialist?.name ?? <span className="ips-nothing">nobody yet</span> },
    treatmentTeam ? { term: "Treatment team", description: treatmentTeam } : null,
    referredOn
      ? {
          term: "Referred",
          description: <MilestoneDate kind="referral" subjectId={episodeId} on={referredOn} />,
        }
      : null,
    enteredOn
      ? {
          term: "Entered",
          description: <MilestoneDate kind="program-entry" subjectId={episodeId} on={enteredOn} />,
        }
      : null,
    exitedOn
      ? {
          term: "Left",
          description: <MilestoneDate kind="program-exit" subjectId={episodeId} on={exitedOn} />,
        }
      : null,
    exitReason ? { term: "Why", description: episodeExitReasonName(exitReason) } : null,
  ].filter((item) => item !== null);
}
