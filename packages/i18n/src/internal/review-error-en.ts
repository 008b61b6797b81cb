import type { AppErrorCode } from "@ips/contract";
import type { AppErrorWords } from "../app-error.ts";

/** What is said where a fidelity review does not allow something. */
export const reviewErrorEn: Record<
  Extract<AppErrorCode, `review.${string}` | `publication.${string}`>,
  AppErrorWords
> = {
  "review.not-now": {
    title: "The review does not stand where this can be done.",
    kept: "Nothing has changed.",
    todo: "Load the page again to see where it stands.",
  },
  "review.evidence-settled": {
    title: "A member has handed in ratings that rest on this evidence, so it stays as it is.",
    kept: "The evidence is unchanged.",
    todo: "Say in the item's observation what has come to light since.",
  },
  "review.needs-members": {
    title: "Nobody is asked to rate yet.",
    todo: "Add the people who rate, then begin.",
  },
  "review.not-all-rated": {
    title: "Some items have no score yet.",
    kept: "What you rated is saved.",
    todo: "Rate every item, then hand in.",
  },
  "review.handed-in": {
    title: "These ratings have been handed in.",
    kept: "The ratings stand as they were handed in.",
    todo: "While somebody else is still rating you can take yours back.",
  },
  "review.not-all-agreed": {
    title: "Some items have no agreed score yet.",
    kept: "What you agreed is saved.",
    todo: "Agree on every item first.",
  },
  "review.changed-meanwhile": {
    title: "Somebody else has changed this item since you opened it.",
    kept: "Your words are still in the form.",
    todo: "Look at what they wrote, then save again.",
  },
  "review.total-differs": {
    title: "The scores do not add up to the total on the paper.",
    kept: "The scores are saved.",
    todo: "Mend the score that is wrong, or say why the total differs.",
  },
  "publication.not-now": {
    title: "This cannot be published yet.",
    kept: "Nothing has left your agency.",
    todo: "A review is published once it is closed, a quarter once it is over.",
  },
  "publication.changed-meanwhile": {
    title: "The records behind these figures have changed since the preview.",
    kept: "Nothing has left your agency.",
    todo: "Look at the preview again, then publish.",
  },
  "publication.standing-already": {
    title: "This is published already.",
    kept: "What was published stands as it is.",
    todo: "Withdraw it first if it is to be published anew.",
  },
  "publication.withdrawn-already": {
    title: "This has been withdrawn already.",
    kept: "Nobody outside your agency sees it.",
    todo: "Load the page again to see where it stands.",
  },
};
