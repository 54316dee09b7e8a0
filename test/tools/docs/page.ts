/** docs/api.html: the whole documentation of the API in one file that needs nothing else, no network and no script. */
import { readFileSync } from "node:fs";
import { buildSchema, isEnumType } from "graphql";
import { errorCodes } from "../../../functions/errors.ts";
import { limits } from "../../../functions/limits.ts";
import { readSdl } from "../../../functions/sdl.ts";
import type { Answered } from "./answers.ts";
import { type Example, examples } from "./examples.ts";
import { code, escapeHtml, paragraphs, prose, section, table } from "./html.ts";
import { rootFields, typesOf } from "./reference.ts";
import * as words from "./words.ts";

/** Who to name, as the service itself says. */
export type Whose = { attribution: string; licence: string };

export function docsPage(answers: ReadonlyMap<string, Answered>, whose: Whose): string {
  const schema = buildSchema(readSdl());
  const shown = sections(answers, whose);
  const links = shown.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`).join("\n");
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The Strike Advice API</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>The Strike Advice API</h1>
${paragraphs(...words.introduction)}
<p class="emergency">${prose(words.emergency)}</p>
</header>
<nav aria-label="On this page"><ul>
${links}
<li><a href="#Query">Questions</a></li>
<li><a href="#types">Types</a></li>
</ul></nav>
<main>
${shown.map(({ id, title, content }) => section(id, title, content)).join("\n")}
<section id="Query">
<h2>Questions</h2>
${rootFields(schema)}
</section>
<section id="types">
<h2>Types</h2>
${typesOf(schema)}
</section>
</main>
</body>
</html>
`;
}

function sections(
  answers: ReadonlyMap<string, Answered>,
  whose: Whose,
): { id: string; title: string; content: string }[] {
  return [
    { id: "first", title: "Your first ten minutes", content: firstTenMinutes() },
    {
      id: "examples",
      title: "Examples",
      content: paragraphs(words.examples) + examples.map((one) => exampleOf(one, answers.get(one.id)!)).join("\n"),
    },
    { id: "not-knowing", title: "What not knowing looks like", content: paragraphs(words.notKnowing) + statesTable() },
    {
      id: "freshness",
      title: "How fresh it is",
      content:
        paragraphs(...words.freshness) +
        table(
          ["What", "Changes", "Ask again"],
          words.freshnessRows.map((row) => row.map(prose)),
        ),
    },
    {
      id: "limits",
      title: "Limits",
      content:
        paragraphs(...words.limits) +
        table(
          ["Limit", "At most"],
          Object.entries(limits).map(([name, limit]) => [`<code>${name}</code>`, limit.toLocaleString("en-GB")]),
        ),
    },
    { id: "errors", title: "Errors", content: paragraphs(...words.errors) + errorsTable() },
    {
      id: "attribution",
      title: "Whose data it is",
      content: paragraphs(whose.licence, ...words.attribution) + code(whose.attribution, "Attribution"),
    },
    { id: "supergraph", title: "In a supergraph", content: paragraphs(...words.supergraph) },
    { id: "contract", title: "What may change", content: paragraphs(...words.contract) },
  ];
}

function firstTenMinutes(): string {
  const snippets = [
    ["With curl", "at-my-hospital.sh"],
    ["In Python, with its own library", "at-my-hospital.py"],
    ["In TypeScript", "at-my-hospital.ts"],
    ["Its types, generated from the document", "at-my-hospital.types.ts"],
  ] as const;
  return (
    paragraphs(...words.firstTenMinutes) +
    snippets.map(([title, file]) => `<h3>${title}</h3>\n${code(snippet(file), title)}`).join("\n")
  );
}

export function snippet(file: string): string {
  return readFileSync(new URL(`../../../docs/examples/${file}`, import.meta.url), "utf8").trimEnd();
}

function exampleOf({ id, title, text, query }: Example, { variables, printed }: Answered): string {
  return `<h3 id="example-${id}">${escapeHtml(title)}</h3>
${paragraphs(text)}
${code(query, `${title}: the query`)}
${variables ? `<p>Variables:</p>\n${code(JSON.stringify(variables, null, 2), `${title}: the variables`)}` : ""}
<p>Answer:</p>
${code(printed, `${title}: the answer`)}`;
}

function statesTable(): string {
  const states = buildSchema(readSdl()).getType("SituationState");
  const values = isEnumType(states) ? states.getValues() : [];
  return table(
    ["<code>state</code>", "Meaning"],
    values.map(({ name, description }) => [`<code>${name}</code>`, prose(description ?? "")]),
  );
}

function errorsTable(): string {
  const rows = Object.entries(errorCodes).map(([name, { status, meaning }]) => [
    `<code>${name}</code>`,
    String(status),
    prose(meaning),
  ]);
  return table(["<code>extensions.code</code>", "HTTP status", "Meaning"], rows);
}

const style = `
body { font: 1.05rem/1.5 Arial, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #212b32; background: #fff; }
a { color: #005eb8; } h2 { margin-top: 3rem; border-top: 1px solid #d8dde0; padding-top: 1rem; } h3 { margin-top: 2rem; }
small { font-weight: normal; color: #4c6272; } pre { background: #f0f4f5; padding: 1rem; overflow-x: auto; font-size: .9rem; line-height: 1.4; }
code { overflow-wrap: anywhere; } pre code { overflow-wrap: normal; } .emergency { border-left: 8px solid #d5281b; padding: .5rem 1rem; font-weight: bold; }
table { border-collapse: collapse; width: 100%; display: block; overflow-x: auto; } th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #d8dde0; }
dl { margin: .5rem 0 0; font-size: .95rem; } dd { margin: 0 0 .4rem 1rem; } nav ul { columns: 2; padding-left: 1.2rem; }
@media (max-width: 40rem) { nav ul { columns: 1; } }`;
