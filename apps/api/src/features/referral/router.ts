import {
  acceptReferralInput,
  acceptReferralOutput,
  answerQuestionInput,
  askReferralInput,
  clientInput,
  declineReferralInput,
  inboxInput,
  inboxOutput,
  letterInput,
  letterOutput,
  matchesOutput,
  sendReferralInput,
  sentReferralsOutput,
  withdrawReferralInput,
  written,
} from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { acceptReferral } from "./accept-referral.ts";
import { answerQuestion } from "./answer-question.ts";
import { askSender } from "./ask-sender.ts";
import { declineReferral } from "./decline-referral.ts";
import { listInbox } from "./list-inbox.ts";
import { listMatches } from "./list-matches.ts";
import { listSentReferrals } from "./list-sent-referrals.ts";
import { readLetter } from "./read-letter.ts";
import { sendReferral } from "./send-referral.ts";
import { withdrawReferral } from "./withdraw-referral.ts";

export const referralRouter = router({
  // The sending side
  send: authorized("referral.send")
    .input(sendReferralInput)
    .output(written)
    .mutation(({ ctx, input }) => sendReferral(ctx, input)),
  sentOfClient: authorized("referral.read")
    .input(clientInput)
    .output(sentReferralsOutput)
    .query(({ ctx, input }) => listSentReferrals(ctx, input)),
  answerQuestion: authorized("referral.send")
    .input(answerQuestionInput)
    .output(written)
    .mutation(({ ctx, input }) => answerQuestion(ctx, input)),
  withdraw: authorized("referral.send")
    .input(withdrawReferralInput)
    .output(written)
    .mutation(({ ctx, input }) => withdrawReferral(ctx, input)),

  // The receiving side
  inbox: authorized("referral.decide")
    .input(inboxInput)
    .output(inboxOutput)
    .query(({ ctx, input }) => listInbox(ctx, input)),
  letter: authorized("referral.decide")
    .input(letterInput)
    .output(letterOutput)
    .query(({ ctx, input }) => readLetter(ctx, input)),
  matches: authorized("referral.decide")
    .input(letterInput)
    .output(matchesOutput)
    .query(({ ctx, input }) => listMatches(ctx, input)),
  accept: authorized("referral.decide")
    .input(acceptReferralInput)
    .output(acceptReferralOutput)
    .mutation(({ ctx, input }) => acceptReferral(ctx, input)),
  decline: authorized("referral.decide")
    .input(declineReferralInput)
    .output(written)
    .mutation(({ ctx, input }) => declineReferral(ctx, input)),
  ask: authorized("referral.decide")
    .input(askReferralInput)
    .output(written)
    .mutation(({ ctx, input }) => askSender(ctx, input)),
});
