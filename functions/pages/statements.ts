/** What we say about ourselves: how we know, what we keep of readers (nothing), and who can use the pages. */
import { type Child, element as h } from "../markup/tree.ts";
import { route } from "../web/route.ts";
import { contactLine } from "./contact.ts";
import { pageOf } from "./layout.ts";

/** They come with the release, and say nothing of any strike. */
const KEPT_FOR = 300;

function statement(path: `/${string}`, title: string, ...body: Child[]) {
  return route({
    path,
    fileFor: KEPT_FOR,
    answer: () =>
      pageOf({ title, body: [h("h1", {}, title), body, h("h2", {}, "If something is wrong"), contactLine()] }),
  });
}

const points = (...texts: Child[]) =>
  h(
    "ul",
    {},
    texts.map((text) => h("li", {}, text)),
  );

export const about = statement(
  "/about",
  "How we know",
  h(
    "p",
    { class: "lead" },
    "Strike Advice says what NHS strikes are planned, what they touch and what to do. Each fact rests on something that you can check.",
  ),
  h("h2", {}, "What a fact rests on"),
  points(
    [
      h("strong", {}, "A sentence"),
      " of a press release or an article, quoted letter by letter, with the place where it stands.",
    ],
    [h("strong", {}, "A row"), " of published statistics."],
    [h("strong", {}, "An address"), " whose sentence we do not hold. We say so where it is all we have."],
    [h("strong", {}, "Our own words"), " for advice that always stands, with the name of the editor and the reason."],
  ),
  h("h2", {}, "A person decides"),
  p(
    "A program reads the texts and proposes; it publishes nothing. A person compares each proposal with its sentence, or with the page where it stands, and only what was accepted is shown. The page of each strike and of each piece of advice says who accepted it and when.",
  ),
  h("h2", {}, "When we do not know"),
  points(
    "“We do not know of any strike” means that we looked, and says when. It is not a promise.",
    "“We have not checked” means that nobody looked for that time. There may be a strike.",
    "Where no source says what emergency care is kept, we say that we do not know. We never assume it.",
    "A day without an hour stays a day: we do not guess the hour.",
    "Where two sources disagree, both are shown with their sentences.",
  ),
  h("h2", {}, "Called off is not undone"),
  p(
    "A strike that was called off is not shown as coming. Operations and appointments that were cancelled for it may stay cancelled, and only your hospital can tell.",
  ),
  h("h2", {}, "Nothing is lost"),
  p(
    "A correction is a new version beside the old one. What was withdrawn stays at its address and says why. Every page about a strike can be read as it was at any earlier version.",
  ),
  h("h2", {}, "Who we are not"),
  p(
    "We are not the NHS, not a union and not a government body. We do not give medical advice of our own: what is said about getting care follows what the NHS tells the public.",
  ),
);

export const privacy = statement(
  "/privacy",
  "Privacy",
  p("We do not want to know who you are or which hospital you looked up."),
  h("h2", {}, "These pages"),
  points(
    "set no cookie, and store nothing on your device;",
    "have no script, no picture and no font from anybody else, so that nobody else learns that you were here;",
    "tell other sites nothing about where you came from when you follow a link.",
  ),
  h("h2", {}, "Our own log"),
  p(
    "For each request we note the time, the address of the page without what was typed into the search, whether it worked and how long it took. We note no name, no network address and nothing that your browser says about itself. The company that carries the traffic for us needs your network address to answer you.",
  ),
);

export const accessibility = statement(
  "/accessibility",
  "Accessibility",
  p(
    "These pages are made to be read by everybody, in a hurry, on any device. We aim at the Web Content Accessibility Guidelines 2.2, level AA.",
  ),
  h("h2", {}, "What you can expect"),
  points(
    "All of it works without a script, with a keyboard, and when the text is made twice as large.",
    "On a narrow screen nothing has to be scrolled sideways but wide tables, each within its own frame.",
    "Nothing is told by colour alone: colours go with words, and bars in pictures with a list that says the same.",
    "Pictures have a title and a description.",
    "Pages print without their navigation.",
  ),
  h("h2", {}, "What falls short"),
  points(
    "Only the advice on the pages of nations and hospitals is there in Welsh, and our Welsh sentences are a draft that no Welsh speaker has read yet. The pages say so where they are used.",
    "Quotations stand as their source wrote them, in its words and its language.",
    "The pages have been checked by program and by eye, and not yet by people who use a screen reader every day.",
  ),
  h("h2", {}, "How it was checked"),
  p(
    "Each page is checked by program before every release: against the rules of HTML and against the accessibility rules that a program can test.",
  ),
);

function p(text: string): Child {
  return h("p", {}, text);
}
