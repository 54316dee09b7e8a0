/** What a webmaster copies: for each kind of embed, the lines that go into their page. */
import { createHash } from "node:crypto";
import { emergencyWords } from "../../schema/emergency-words.ts";
import { type Language } from "../../schema/codes.ts";
import { textOf } from "../markup/html.ts";
import { type Element, element as h } from "../markup/tree.ts";
import { heightScript } from "./frame-scripts.ts";
import releases from "./releases.json" with { type: "json" };
import { widgetWords } from "./words.ts";

export const kinds = ["element", "frame", "fragment"] as const;
export type Kind = (typeof kinds)[number];

export type Wanted = {
  origin: string;
  /** `RHM,R1H`, or null where a nation is wanted. */
  trusts: string | null;
  nation: string | null;
  language: Language;
  headingLevel: number;
};

const [version, release] = Object.entries(releases).at(-1)!;

/** The path behind `/embed` and `/fragment`. */
export function placeOf({ trusts, nation }: Pick<Wanted, "trusts" | "nation">): string {
  return trusts === null ? `nation/${nation!.toLowerCase().replace("_", "-")}` : `trust/${trusts}`;
}

/** We do not want to know on which page a reader is. */
const quiet = { referrerpolicy: "no-referrer" };

export const snippets: Record<Kind, (wanted: Wanted) => string> = {
  element(wanted) {
    const { origin, trusts, nation, language, headingLevel } = wanted;
    const attributes = {
      ...(trusts === null ? { nation } : { trust: trusts.replaceAll(",", " ") }),
      lang: language.toLowerCase(),
      "heading-level": headingLevel,
    };
    const script = h("script", {
      ...{ type: "module", src: `${origin}/w/${version}/strike-advice.js` },
      ...{ integrity: release.integrity, crossorigin: "anonymous", ...quiet },
    });
    return lines(h("strike-advice", attributes, "\n  ", fallback(wanted), "\n"), script);
  },
  frame(wanted) {
    const { origin, language, headingLevel } = wanted;
    const query = `?lang=${language.toLowerCase()}&heading-level=${headingLevel}`;
    const src = `${origin}/embed/${placeOf(wanted)}${query}`;
    const integrity = `sha384-${createHash("sha384").update(heightScript).digest("base64")}`;
    return lines(
      h("iframe", { src, title: widgetWords[language].title, width: "100%", height: 900, loading: "lazy", ...quiet }),
      h("script", { src: `${origin}/w/${version}/frame-height.js`, integrity, crossorigin: "anonymous", ...quiet }),
    );
  },
  fragment(wanted) {
    const { origin, language, headingLevel } = wanted;
    const query = `?lang=${language.toLowerCase()}&heading-level=${headingLevel}`;
    return [
      textOf(h("link", { rel: "stylesheet", href: `${origin}/w/${version}/strike-advice.css`, ...quiet })),
      `<!-- Your server puts here what it gets from ${origin}/fragment/${placeOf(wanted)}${query}`,
      "     and asks again when Cache-Control says so: within a minute. -->",
      textOf(h("div", { class: "strike-advice" }, "\n  ", fallback(wanted), "\n")),
    ].join("\n");
  },
};

/** What stands where nothing of ours can run: 999, in words that no state of anything can make wrong. */
function fallback({ origin, trusts, nation, language }: Wanted): Element {
  const { heading, conditions, body } = emergencyWords[language];
  const page =
    trusts === null ? placeOf({ trusts, nation }).replace("nation", "nations") : `trusts/${trusts.split(",")[0]}`;
  const link = h("a", { href: `${origin}/${page}` }, widgetWords[language].title);
  return h("p", {}, `${heading} ${widgetWords[language].if} ${conditions.join("; ")}. ${body} `, link);
}

function lines(...elements: Element[]): string {
  return elements.map((element) => textOf(element)).join("\n");
}
