/** The view as a tree: the same for the element, the iframe page and the fragment. Classes are the stylesheet's; parts the host page's. */
import type { Language } from "../../schema/codes.ts";
import type { Element } from "../markup/tree.ts";
import type { Card, Says } from "./cards.ts";
import { type Child, element } from "./tree.ts";
import type { PlaceView, View } from "./view.ts";
import { widgetWords } from "./words.ts";

type Around = {
  /** Where our pages are, as `https://strikes.example`. */
  origin: string;
  /** Of the title; cards stand one below. */
  headingLevel: number;
};

/** In the order to show: what to do if life is at risk stands before everything but the title. */
export function treeOf(view: View, { origin, headingLevel }: Around): Element {
  const { words, places } = view;
  const heading = (below: number) => `h${Math.min(6, headingLevel + below)}`;
  const head = heading(1);
  const name = !places[1] && places[0]?.trust?.name;
  const tree = (cards: Card[]) => cards.map((card) => cardTree(card, view, head));
  const more = view.cards.filter(({ isFolded }) => isFolded);
  const [emergency, ...others] = tree(view.cards.filter(({ isFolded }) => !isFolded));
  return element(
    "div",
    { class: "strike-advice", lang: codeOf(view.language), dir: "ltr" },
    element(heading(0), { class: "title", part: "title" }, words.title, name && `: ${name}`),
    emergency,
    view.draft.map(([lang, note]) => element("p", { class: "note", lang: codeOf(lang) }, note)),
    element(
      "div",
      { "aria-live": "polite", class: !places[0] && "empty" },
      view.notes.map((note) => element("p", { class: "note" }, note)),
      places.map((place) => placeTree(place, view, head, !name)),
    ),
    others,
    more[0] &&
      element(
        "details",
        {},
        element(
          "summary",
          {},
          words.more,
          more.map(({ says: [first] }, i) => [
            i > 0 ? ", " : " ",
            inOwn(first!.heading, foreign(first!.language, view)),
          ]),
        ),
        tree(more),
      ),
    footTree(view, origin),
  );
}

function placeTree(place: PlaceView, view: View, head: string, isNamed: boolean): Element {
  const { trust, headline, summary, cover, lines, strikes } = place;
  return element(
    "div",
    { class: strikes[0] ? "callout" : "note", part: "state", lang: ofPlace(place, view) },
    isNamed && trust && element("p", { class: "bold" }, trust.name),
    element(head, {}, headline),
    [summary, cover].map((text) => text && element("p", {}, text)),
    bullets(lines),
  );
}

function cardTree({ level, says }: Card, view: View, head: string): Element {
  const { words } = view;
  const beforeOf = ({ issuedBeforeCallOff }: Says) => issuedBeforeCallOff && `${words.beforeCallOff} `;
  return element(
    "div",
    // No part on an emergency card: a host page must not be able to hide one.
    { class: `card ${level.toLowerCase()}`, part: level !== "EMERGENCY" && "card" },
    says.map((one, i) => {
      const lang = foreign(one.language, view);
      return [
        element(
          i ? "p" : head,
          { class: i > 0 && "bold" },
          // For those who cannot see the colour of a card.
          !i && level !== "NOTICE" && element("span", { class: "unseen" }, `${words.levels[level]} `),
          beforeOf(one),
          inOwn(headingOf(one), lang),
        ),
        bullets(restOf(one), lang),
        one.body && element("p", { lang }, one.body),
        whoseOf(one, view).map((text) => element("p", {}, text)),
        bullets(
          one.others.map((other) => [beforeOf(other), inOwn(restated(other), lang), whoseOf(other, view).join(" ")]),
        ),
      ];
    }),
  );
}

/** Which places it is for, and who says it. */
function whoseOf({ places, issuers }: Says, { words, places: all }: View): string[] {
  return [
    all[places.size] ? `${words.onlyAt} ${[...places].join(", ")}.` : "",
    issuers.has(null) ? "" : `${words.says} ${[...issuers].join(", ")}.`,
  ];
}

/** In a line of a card whose heading is the same: the conditions, unless the body has them word for word, and the body. */
function restated(one: Says): string {
  const { conditions, body } = one;
  const isTold = conditions.every((each) => body.toLowerCase().includes(each.toLowerCase()));
  return `${isTold ? "" : `${[headingOf(one), restOf(one).join("; ")].join(" ").trim()}. `}${body} `;
}

function bullets(texts: readonly Child[], lang?: string | false): Child {
  return (
    texts[0] &&
    element(
      "ul",
      { lang },
      texts.map((text) => element("li", {}, text)),
    )
  );
}

/** Conditions that stand as they are, and not as bullets behind "if:". */
const ownWord = /^(if|unless|only|except|when|for|in|os|oni|dim|ac eithrio|pan)\b/i;

/** One condition with a word of its own goes on with the heading's sentence. */
function headingOf(one: Says): string {
  const { heading, conditions, language } = one;
  if (!conditions[0]) return heading;
  if (!restOf(one)[0]) return `${heading} ${conditions[0][0]!.toLowerCase()}${conditions[0].slice(1)}`;
  return heading + (conditions.some((each) => ownWord.test(each)) ? ":" : ` ${widgetWords[language].if}`);
}

function restOf({ conditions }: Says): readonly string[] {
  return conditions[1] || !ownWord.test(conditions[0]!) ? conditions : [];
}

function footTree(view: View, origin: string): Element {
  const { places, words } = view;
  const publishers = new Set(places.flatMap(({ publishers }) => publishers));
  const checked = new Map(places.map((place) => [place.checkedSummary, place]));
  return element(
    "div",
    { class: "foot", part: "foot" },
    [...checked].map(([text, place]) => element("p", { lang: ofPlace(place, view) }, text)),
    publishers.size > 0 && element("p", {}, `${words.sources} ${[...publishers].join(", ")}.`),
    places.map(({ trust, nation, strikes }) =>
      element(
        "p",
        {},
        element(
          "a",
          {
            href: `${origin}/${trust ? `trusts/${trust.odsCode}` : `nations/${nation.toLowerCase().replace("_", "-")}`}`,
          },
          words.all,
          // A nought could be read as "there are none".
          strikes[0] && ` (${strikes.length})`,
          places[1] && `: ${trust!.name}`,
        ),
      ),
    ),
    element("p", {}, words.publisher),
  );
}

/** Words in another language than the widget's are marked with theirs. */
function inOwn(text: string, lang: string | false): Child {
  return lang ? element("span", { lang }, text) : text;
}

function ofPlace({ summaryLanguage }: PlaceView, view: View): string | false {
  return foreign(summaryLanguage, view);
}

function foreign(language: Language, around: View): string | false {
  return language !== around.language && codeOf(language);
}

function codeOf(language: Language): string {
  return language.toLowerCase();
}
