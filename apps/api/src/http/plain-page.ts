/** The style of the few pages the server writes itself; served as a file, because nothing inline is allowed. */
export const plainStyle = `
:root { color-scheme: light dark; font: 1.0625rem/1.55 "Public Sans", system-ui, sans-serif; }
body { margin: 0; background: Canvas; color: CanvasText; }
main { max-width: 34rem; margin: 12vh auto 0; padding: 0 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.2; }
ul { list-style: none; padding: 0; display: grid; gap: 1rem; }
a { color: LinkText; }
li a { display: block; padding: 1rem 1.25rem; border: 2px solid currentColor; border-radius: .375rem; text-decoration: none; font-weight: 600; }
li a span { display: block; font-weight: 400; color: CanvasText; }
a:hover { text-decoration: underline; }
progress { inline-size: 100%; block-size: 1.25rem; accent-color: LinkText; }
.heard { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
a:focus-visible { outline: .25rem solid Highlight; outline-offset: .125rem; }
`.trim();

/** A whole page around a piece of HTML. The title is text, the body is ours: nothing typed by anybody comes here. */
export const plainPage = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="stylesheet" href="/plain.css"></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

/** The page at `/`: which portal is yours. */
export const choosePortalPage = plainPage(
  "One shared record",
  `<p>Employment specialists and Vocational Rehabilitation counselors work here on the same job search plan. Which portal is yours?</p>
<nav aria-label="Portals"><ul>
<li><a href="/supervisor/">Supervisor portal<span>IPS teams at a mental health agency</span></a></li>
<li><a href="/counselor/">Counselor portal<span>Vocational Rehabilitation offices</span></a></li>
</ul></nav>`,
);
