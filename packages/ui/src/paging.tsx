import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { ButtonLink } from "./button-link.tsx";

/** A way to another page; `null` where there is none. */
export type PageStep = { text: string } & ({ href: string } | { onClick: () => void });

export type PagingProps = {
  /** Name of the landmark: "Pages of the caseload". */
  label: string;
  /** Which part of how many: "1–50 of 1,688". Never a part as if it were the whole. */
  text: ReactNode;
  previous: PageStep | null;
  next: PageStep | null;
};

/** Back and forth through a long list. @example <Paging label="Pages" text="1–50 of 1,688" previous={null} next={{ text: "Next", href: "?page=2" }} /> */
export function Paging({ label, text, previous, next }: PagingProps) {
  return (
    <nav className="ips-paging" aria-label={label}>
      <p className="ips-paging__text" aria-live="polite">
        {text}
      </p>
      {previous && <Turn step={previous} />}
      {next && <Turn step={next} />}
    </nav>
  );
}

function Turn({ step }: { step: PageStep }) {
  return "href" in step ? (
    <ButtonLink href={step.href} size="small">
      {step.text}
    </ButtonLink>
  ) : (
    <Button onClick={step.onClick} size="small">
      {step.text}
    </Button>
  );
}
