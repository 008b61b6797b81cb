/** The look of the guide: the portals' own colours, one accent for each; no script. `font` is the address of Public Sans where a portal has brought it. */
export const guideStyle = (font: string | null): string =>
  `
${font === null ? "" : `@font-face { font-family: "Public Sans"; font-weight: 100 900; font-display: swap; src: url("${font}") format("woff2"); }`}
:root { color-scheme: light dark; font: 1rem/1.5 "Public Sans", system-ui, sans-serif;
  --ground: light-dark(#f6f4f1, #171614); --surface: light-dark(#fff, #201f1c); --line: light-dark(#e0dcd5, #38352f);
  --ink: light-dark(#1d1b18, #f0ede8); --soft: light-dark(#544f47, #c2bcb2); --focus: light-dark(#1666d6, #8fc1ff);
  --teal: light-dark(#0b5f5d, #5fbdb5); --teal-hover: light-dark(#07484a, #7fd2ca); --on-teal: light-dark(#fff, #06201f); --teal-tint: light-dark(#e2efed, #17302f);
  --blue: light-dark(#1f4f94, #82b0ec); --blue-hover: light-dark(#163a70, #a3c7f4); --on-blue: light-dark(#fff, #081a33); --blue-tint: light-dark(#e6edf8, #1a2a42);
  --red: light-dark(#b01e14, #ff9385); --amber: light-dark(#8f5200, #f3b64e); --info: light-dark(#24577f, #93c4ee); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -4rem; padding: .5rem 1rem; background: var(--surface); color: var(--ink); z-index: 1; }
.skip:focus { inset-block-start: .5rem; }
.top { background: light-dark(#12363f, #0f2730); color: #fff; }
.wrap { max-inline-size: 69rem; margin-inline: auto; padding-inline: 1.25rem; }
.top .wrap { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: center; justify-content: space-between; padding-block: .75rem; }
.top p { margin: 0; } .top strong { font-weight: 700; } .top a { color: #fff; }
.hero { padding-block: 2.5rem 1rem; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.6rem); line-height: 1.12; letter-spacing: -.015em; margin: 0 0 .75rem; max-inline-size: 22ch; }
.lead { font-size: 1.125rem; max-inline-size: 66ch; color: var(--soft); margin: 0 0 1.25rem; }
h2 { font-size: 1.375rem; line-height: 1.25; margin: 2.5rem 0 .25rem; } h2 + p { margin: 0 0 1rem; color: var(--soft); max-inline-size: 66ch; }
h3 { font-size: 1.0625rem; line-height: 1.3; margin: 0; }
form { margin: 0; }
.doors { display: flex; flex-wrap: wrap; gap: .75rem; }
button { font: inherit; font-weight: 600; min-block-size: 2.75rem; padding: .5rem 1rem; border: 0; border-radius: 4px; cursor: pointer; text-align: start; background: var(--teal); color: var(--on-teal); }
button:hover { background: var(--teal-hover); }
.counselor button { background: var(--blue); color: var(--on-blue); } .counselor button:hover { background: var(--blue-hover); }
button.quiet { background: transparent; color: var(--teal); border: 1px solid currentColor; } button.quiet:hover { background: var(--teal-tint); }
.counselor button.quiet { background: transparent; color: var(--blue); } .counselor button.quiet:hover { background: var(--blue-tint); }
a { color: light-dark(#0b5f5d, #6fcac2); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
ul.plain, ol.tries { list-style: none; margin: 0; padding: 0; }
.special { background: var(--surface); border: 1px solid var(--line); border-radius: 6px; }
.special li { display: grid; grid-template-columns: 1.75rem 1fr auto; gap: .25rem .75rem; align-items: center; padding: .625rem 1rem; border-block-start: 1px solid var(--line); }
.special li:first-child { border-block-start: 0; }
.late .mark { color: var(--red); } .soon .mark { color: var(--amber); } .news .mark { color: var(--info); }
.mark { font-size: 1.1rem; text-align: center; }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
.card { display: flex; flex-direction: column; gap: .5rem; background: var(--surface); border: 1px solid var(--line); border-block-start: 4px solid var(--teal); border-radius: 6px; padding: 1rem 1.125rem 1.125rem; }
.card.counselor { border-block-start-color: var(--blue); }
.card p { margin: 0; } .card .story { flex: 1; } .role { color: var(--soft); font-size: .9375rem; } .needs { font-weight: 600; font-size: .9375rem; font-variant-numeric: tabular-nums; }
.tries { display: grid; gap: .75rem 1.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 28rem), 1fr)); counter-reset: n; }
.tries li { counter-increment: n; display: grid; grid-template-columns: 2.25rem 1fr; gap: .25rem .75rem; background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 1rem; }
.tries li::before { content: counter(n); inline-size: 2.25rem; block-size: 2.25rem; border-radius: 50%; display: grid; place-items: center; font-weight: 700; background: var(--teal-tint); color: var(--teal); }
.tries li.counselor::before { background: var(--blue-tint); color: var(--blue); }
.tries p { margin: .25rem 0 .75rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; inline-size: 100%; background: var(--surface); border: 1px solid var(--line); font-variant-numeric: tabular-nums; }
caption { text-align: start; padding-block: .5rem; color: var(--soft); } th, td { text-align: start; padding: .5rem .75rem; border-block-start: 1px solid var(--line); vertical-align: middle; } thead th { font-size: .875rem; color: var(--soft); white-space: nowrap; }
code { font-family: ui-monospace, "Roboto Mono", monospace; background: light-dark(#efece7, #2a2825); padding: .1em .35em; border-radius: 3px; overflow-wrap: anywhere; }
details { margin-block: 1rem; } summary { cursor: pointer; font-weight: 600; min-block-size: 2.75rem; display: flex; align-items: center; }
summary::before { content: "▸"; margin-inline-end: .5rem; } details[open] > summary::before { content: "▾"; }
.note { background: var(--surface); border: 1px solid var(--line); border-inline-start: 4px solid var(--info); padding: .75rem 1rem; max-inline-size: 70ch; } .note { margin-block-start: 2.5rem; } .note h2 { margin: 0; } .note p { margin: .25rem 0; }
footer { margin-block-start: 3rem; padding-block: 1.5rem; border-block-start: 1px solid var(--line); color: var(--soft); font-size: .9375rem; }
@media (max-width: 40rem) { .special li { grid-template-columns: 1.75rem 1fr; } .special form { grid-column: 2; } .hero { padding-block-start: 1.5rem; }
  .scroll { position: relative; } thead { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; } tr, td, tbody th { display: block; border: 0; } tbody tr { padding: .75rem; border-block-start: 1px solid var(--line); } td, tbody th { padding: .125rem 0; } }
@media print { form, .skip { display: none; } }
`.trim();
