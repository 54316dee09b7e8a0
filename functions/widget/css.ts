/**
 * The widget's stylesheet: the look of the NHS's care cards, from the service manual's words and none of its code; Arial,
 * for their typeface is licensed to them alone. Sizes are `em` of the reader's own text size: a host page's root does not
 * count. No query of the window: a column is as wide as it is. The service manual's colours, contrast 4.5 and more.
 */
const root = "font:1em/1.5 Arial,sans-serif;color:#212b32;background:#fff;overflow-wrap:break-word;max-width:44em;";

const rules = `
*{margin:0 0 .75em;font-size:1em}
h1,h2,h3,h4,h5,h6{font-size:1.2em;line-height:1.3}
li{margin:0 0 .25em}
ul{padding:0 0 0 1.25em}
a,summary{color:#005eb8}
a:focus,summary:focus{outline:3px solid #212b32;background:#ffeb3b;color:#212b32}
.card,.callout,.note{display:flow-root;border:2px solid #d8dde0;padding:.75em 1em 0}
.callout{border-color:#ffb81c;background:#fff9c4}
.note,.notice{border-width:0;border-inline-start:.5em solid #005eb8;background:#f0f4f5}
p.note{padding-bottom:.75em}
.bold{font-weight:700}
.card>:first-child{margin:-.65em -.85em .75em;padding:.5em .85em;color:#fff;background:#005eb8}
.urgent,.emergency{border-color:#d5281b}
.urgent>:first-child,.emergency>:first-child{background:#d5281b}
.emergency{border-width:4px;color:#fff;background:#212b32}
.notice>:first-child{margin:0 0 .5em;padding:0;background:none;color:inherit}
.unseen{position:absolute;clip-path:inset(50%)}
.empty{min-height:30em}
@media print{.card,.card>:first-child{color:#000;background:none}::details-content{content-visibility:visible;block-size:auto}}
`;

/** For a tree of its own: a shadow tree, a page in a frame. */
export const css = `.strike-advice{${root}}${rules}`;

/** For a fragment in somebody else's page: says nothing of anything outside it. A function, so that no script carries it. */
export const scopedCss = (): string => `.strike-advice{${root}${rules}}`;
