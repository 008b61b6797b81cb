/** A letter's text: its paragraphs, and a line that is a link of this very address as a link. */
export function LetterText({ text }: { text: string }) {
  return (
    <>
      {text.split("\n\n").map((paragraph) => (
        <p key={paragraph}>{isOurs(paragraph) ? <a href={paragraph}>{paragraph}</a> : paragraph}</p>
      ))}
    </>
  );
}

const isOurs = (line: string): boolean =>
  /^https?:\/\/\S+$/u.test(line) && URL.canParse(line) && new URL(line).origin === window.location.origin;
