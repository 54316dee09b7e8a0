/**
 * `/builder`: a webmaster chooses trusts, language and kind, sees every state, and copies the lines. A form that the server
 * answers, so that it works with a keyboard, on a phone and without JavaScript; a script of three lines copies.
 */
import { createHash } from "node:crypto";
import * as z from "zod";
import { Nation } from "../../schema/codes.ts";
import { searchTrusts } from "../../schema/find-trust.ts";
import type { Trust } from "../../schema/records.ts";
import { type Child, type Element, element as h } from "../markup/tree.ts";
import { pageOf } from "../pages/layout.ts";
import { LONGEST_NAME } from "../resolvers/trust.ts";
import { parameters } from "../web/parameters.ts";
import { type Content, route } from "../web/route.ts";
import { nationNames } from "../words.ts";
import { exampleNames, examples } from "./examples.ts";
import { type Kind, kinds, placeOf, snippets } from "./snippets.ts";

const query = {
  /** Codes and names, one after the other. */
  trusts: z.string().max(600, "That is longer than 600 characters.").optional(),
  nation: parameters.nation.or(z.literal("")),
  lang: parameters.lang,
  kind: z.enum(kinds, `One of ${kinds.join(", ")} is wanted.`).optional(),
  level: z
    .string()
    .regex(/^[1-6]$/, "A number from 1 to 6 is wanted.")
    .optional(),
  show: z.enum([...exampleNames, "live"], "A state of the list is wanted.").optional(),
};

export const builder = route({
  path: "/builder",
  query,
  async answer({ query, context, origin }) {
    const { edition } = await context.read();
    const found = chosenOf(query.trusts ?? "", [...edition.directory.values()]);
    const chosen = {
      trusts: found.chosen.length > 0 ? found.chosen.map(({ code }) => code.value).join(",") : null,
      nation: query.nation || "ENGLAND",
      language: query.lang ?? ("EN" as const),
      headingLevel: Number(query.level ?? 2),
      kind: query.kind ?? ("element" as const),
      show: query.show ?? ("live" as const),
    };
    const body = [
      h("h1", {}, "Put strike advice on your page"),
      h(
        "p",
        { class: "lead" },
        "Choose, look at every state, and copy two lines. There is nothing to sign up for and nothing to pay.",
      ),
      form(chosen, query.trusts ?? "", found),
      preview(chosen),
      copyable(snippets[chosen.kind]({ ...chosen, origin }), chosen.kind, origin),
      h("script", {}, copyScript),
    ];
    return withScript(pageOf({ title: "Put strike advice on your page", wide: true, body }));
  },
});

type Chosen = {
  trusts: string | null;
  nation: string;
  language: "EN" | "CY";
  headingLevel: number;
  kind: Kind;
  show: (typeof exampleNames)[number] | "live";
};

type Found = { chosen: Trust[]; several: [string, Trust[]][]; none: string[] };

const MOST_TRUSTS = 10;
const MOST_SHOWN = 8;

/** Each line is a code or a name. A name that fits several is for the person to settle. */
function chosenOf(text: string, directory: Trust[]): Found {
  const found: Found = { chosen: [], several: [], none: [] };
  const wanted = [...new Set(text.split(/[\n,;]/).map((one) => one.trim().slice(0, LONGEST_NAME)))].filter(Boolean);
  for (const one of wanted.slice(0, MOST_TRUSTS)) {
    const byCode = directory.find(({ code }) => code.value === one.toUpperCase());
    const matches = byCode ? [byCode] : searchTrusts(directory, one, { includeClosed: false });
    if (matches.length === 1) found.chosen.push(matches[0]!);
    else if (matches.length === 0) found.none.push(one);
    else found.several.push([one, matches.slice(0, MOST_SHOWN)]);
  }
  return found;
}

function form(chosen: Chosen, text: string, { chosen: trusts, several, none }: Found): Element {
  return h(
    "form",
    { class: "builder", action: "/builder", method: "get" },
    h(
      "label",
      { for: "trusts" },
      "Hospitals, trusts or health boards: a name or a code on each line. Empty: a whole nation",
    ),
    h("textarea", { id: "trusts", name: "trusts", rows: 3, maxlength: 600 }, text),
    trusts.length > 0 &&
      h("p", {}, "Chosen: ", trusts.map(({ name, code }) => `${name} (${code.value})`).join("; "), "."),
    none.map((one) => h("p", { class: "note" }, `We did not find “${one}”. Try fewer words, or the code.`)),
    several.map(([one, matches]) => [
      h("p", { class: "note" }, `“${one}” may be one of these. Put its code there instead:`),
      h(
        "ul",
        {},
        matches.map(({ name, code, town }) =>
          h("li", {}, h("strong", {}, code.value), ` ${name}${town ? `, ${town}` : ""}`),
        ),
      ),
    ]),
    select(
      "nation",
      "Nation, where no hospital is named",
      Nation.options.map((one) => [one, nationNames[one]]),
      chosen.nation,
    ),
    select(
      "lang",
      "Language",
      [
        ["EN", "English"],
        ["CY", "Welsh (a draft that no Welsh speaker has read yet)"],
      ],
      chosen.language,
    ),
    select("kind", "Kind", Object.entries(kindNames), chosen.kind),
    select(
      "level",
      "Heading level of its title",
      [1, 2, 3, 4, 5, 6].map((n) => [String(n), String(n)]),
      String(chosen.headingLevel),
    ),
    select(
      "show",
      "Show me",
      [["live", "As it is now"], ...exampleNames.map((name) => [name, examples[name].name] as const)],
      chosen.show,
    ),
    h("button", { type: "submit" }, "Show"),
  );
}

const kindNames: Record<Kind, string> = {
  element: "Custom element: live, in your page's flow. For most pages",
  frame: "Iframe: where your system allows no scripts",
  fragment: "Fragment: your server puts it into the page",
};

type Options = readonly (readonly [value: string, name: string])[];

function select(name: string, label: string, options: Options, chosen: string): Child {
  return [
    h("label", { for: name }, label),
    h(
      "select",
      { id: name, name },
      options.map(([value, text]) => h("option", { value, selected: value === chosen }, text)),
    ),
  ];
}

/** The page for a frame is drawn by the code that draws the others. */
function preview(chosen: Chosen): Child {
  const { language, show } = chosen;
  const example = show === "live" ? "" : `&example=${show}`;
  const src = `/embed/${placeOf(chosen)}?lang=${language.toLowerCase()}&heading-level=3${example}`;
  return [
    h("h2", {}, show === "live" ? "As it is now" : examples[show].name),
    h("iframe", { src, title: "What readers will see", class: "preview" }),
  ];
}

/** What a page's own policy has to allow, for a policy that refuses it leaves readers with the 999 line alone. */
const policies: Record<Kind, string> = {
  element: "script-src and connect-src",
  frame: "frame-src, and in script-src for the line that fits its height",
  fragment: "style-src",
};

function copyable(snippet: string, kind: Kind, origin: string): Child {
  return [
    h("h2", { id: "lines" }, "The lines to copy"),
    h("p", {}, kindNames[kind], "."),
    h("textarea", { id: "snippet", readonly: true, rows: 8, "aria-labelledby": "lines", spellcheck: "false" }, snippet),
    h("button", { type: "button", id: "copy" }, "Copy"),
    h("p", { role: "status", id: "copied" }),
    h(
      "p",
      {},
      "If your site sends a Content-Security-Policy, it has to allow ",
      h("code", {}, origin),
      ` in ${policies[kind]}. Look at your page once: a wrong code shows 999, and that we cannot show the latest advice.`,
    ),
  ];
}

const copyScript = `document.querySelector("#copy").onclick = async () => {
  const { value } = document.querySelector("#snippet");
  await navigator.clipboard.writeText(value);
  document.querySelector("#copied").textContent = "Copied.";
};`;

/** The one page of the site with a script and a frame, and both are ours. */
function withScript(page: Content): Content {
  const hash = createHash("sha256").update(copyScript).digest("base64");
  const policy = [
    page.headers!["Content-Security-Policy"],
    `script-src 'sha256-${hash}'`,
    "frame-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return { ...page, headers: { ...page.headers, "Content-Security-Policy": policy.join("; ") } };
}
