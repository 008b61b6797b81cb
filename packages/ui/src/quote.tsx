import type { ReactNode } from "react";
import { classNames } from "./internal/class-names.ts";

export type QuoteProps = {
  /** The person's own words, without quotation marks. */
  children: ReactNode;
  /** Language of the words, when it is not the page's: "es". */
  lang?: string | undefined;
  /** Who said it, when. */
  source?: ReactNode;
  size?: "regular" | "large" | undefined;
};

/** A goal in the person's own words, in large type and in quotes. @example <Quote source="Donna, Sep 1">I want to work with plants.</Quote> */
export function Quote({ children, lang, source, size = "large" }: QuoteProps) {
  return (
    <figure className={classNames("ips-quote", size === "large" && "ips-quote--large")}>
      <blockquote lang={lang}>
        <p>{children}</p>
      </blockquote>
      {source && <figcaption>{source}</figcaption>}
    </figure>
  );
}
