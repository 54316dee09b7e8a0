/** A page of somebody else with the widget on it, as the snippet of the builder puts it there. */
import { buildWidget, integrityOf, widgetVersion } from "../../infra/widget.ts";

export const FALLBACK = "If someone's life is at risk, call 999 or go to A&E now. Strikes do not change this.";

type Options = {
  origin: string;
  attributes?: string;
  /** Into the page's head. */
  head?: string;
  before?: string;
  after?: string;
  integrity?: string;
  html?: string;
  widgets?: number;
};

const integrity = integrityOf(await buildWidget());

export function pageWith(options: Options): string {
  const {
    origin,
    attributes = `trust="RHM"`,
    head = "",
    before = "",
    after = "",
    html = `lang="en"`,
    widgets = 1,
  } = options;
  const widget = `<strike-advice ${attributes}><p>${FALLBACK.replace("&", "&amp;")}</p></strike-advice>`;
  return `<!doctype html>
<html ${html}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A hospital</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<main>
<h1>A hospital</h1>
${before}
${Array(widgets).fill(widget).join("\n")}
${after}
</main>
<script type="module" src="${origin}/w/${widgetVersion}/strike-advice.js" integrity="${options.integrity ?? integrity}" crossorigin></script>
</body>
</html>`;
}
