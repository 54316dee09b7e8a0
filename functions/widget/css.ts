/**
 * The widget's stylesheet: the look of the NHS's care cards, from the service manual's words and none of its code; Arial,
 * for their typeface is licensed to them alone. Sizes are `em` of the reader's own text size: a host page's root does not
 * count. No query of the window: a column is as wide as it is. The service manual's colours, contrast 4.5 and more.
 */
export const css = `
.strike-advice{font:1em/1.5 Arial,sans-serif;color:#212b32;background:#fff;overflow-wrap:break-word;max-width:44em}
.strike-advice *{margin:0 0 .75em;font-size:1em}
:is(h1,h2,h3,h4,h5,h6){font-size:1.2em!important;line-height:1.3}
ul{padding-inline-start:1.25em}
.strike-advice :is(a,summary){color:#005eb8}
.strike-advice :is(a,summary):focus{outline:3px solid #212b32;background:#ffeb3b;color:#212b32}
.card,.callout,.note{border:2px solid #d8dde0;padding:.75em 1em 0}
.callout{border-color:#ffb81c;background:#fff9c4}
.note,.notice{border-width:0;border-inline-start:.5em solid #005eb8;background:#f0f4f5}
.bold{font-weight:700}
.card>:first-child{margin:-.65em -.85em .75em;padding:.5em .85em;color:#fff;background:#005eb8}
.urgent,.emergency{border-color:#d5281b}
:is(.urgent,.emergency)>:first-child{background:#d5281b}
.emergency{color:#fff;background:#212b32}
.notice>:first-child{margin:0 0 .5em;padding:0;background:none;color:inherit}
.unseen{position:absolute;clip-path:inset(50%)}
.empty{min-height:30em}
@media print{.card{border-width:2px;background:none;color:#000}.emergency{border-width:6px}.card>:first-child{color:#000;background:none}::details-content{content-visibility:visible;block-size:auto}}
@media(forced-colors:active){.emergency{border-width:6px}}
`;
