/**
 * `<strike-advice trust="RHM" lang="cy" heading-level="2">`: the widget as a custom element. Its own content is what
 * stands until this runs, and where it never does.
 */
import type { Language } from "../../schema/codes.ts";
import { addressOf, type Answered, ask, type Documents } from "./ask.ts";
import { css } from "./css.ts";
import { treeOf } from "./markup.ts";
import { update } from "./nodes.ts";
import { type Trouble, viewOf } from "./view.ts";

/** Beats what a host page says of the element, `!important` or not: in a shadow tree the inner rule wins. */
const hostCss = ":host{all:initial!important;display:block!important;font:medium/1.5 Arial!important}";

const SLOW_AFTER = 2_500;
const GIVEN_UP_AFTER = 10_000;
const AGAIN_AFTER_FAULT = 20_000;
/** Readers of one morning must not all ask in one second. */
const JITTER = 3_000;
/** How often it looks at the clock: one rule for what is due, past its end, slow, and for a laptop that has slept. */
const TICK = 1_000;

function isPast({ situations, now }: Answered): boolean {
  return situations.some(({ displayUntil }) => Date.parse(displayUntil) <= now());
}

export function createElement(documents: Documents, origin: string): typeof HTMLElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostCss + css);

  return class extends HTMLElement {
    static observedAttributes = ["trust", "nation", "lang", "heading-level"];
    #root = this.attachShadow({ mode: "open" });
    #answer: Answered | null = null;
    #trouble: Trouble = "asking";
    #asking: AbortController | null = null;
    #askedAt = 0;
    #due = 0;
    #timer = 0;

    connectedCallback(): void {
      this.#root.adoptedStyleSheets = [sheet];
      this.#timer = window.setInterval(this.#tick, TICK);
      document.addEventListener("visibilitychange", this.#tick);
      this.#begin();
    }

    disconnectedCallback(): void {
      clearInterval(this.#timer);
      this.#timer = 0;
      document.removeEventListener("visibilitychange", this.#tick);
      this.#asking?.abort();
    }

    attributeChangedCallback(): void {
      // Attributes that are there from the start come before it is connected.
      if (this.#timer) this.#begin();
    }

    #language(): Language {
      return /^cy/i.test(this.closest<HTMLElement>("[lang]")?.lang ?? "") ? "CY" : "EN";
    }

    #begin(): void {
      this.#answer = null;
      this.#due = 0;
      this.#meet("asking");
      void this.#ask();
    }

    /** No copy outlives its truth: past its end an answer is not shown. */
    #tick = (): void => {
      const waited = performance.now() - this.#askedAt;
      if (this.#answer && isPast(this.#answer)) this.#begin();
      else if (!this.#asking) {
        if (waited > this.#due) void this.#ask();
      } else if (waited > GIVEN_UP_AFTER) this.#asking.abort();
      else if (waited > SLOW_AFTER && this.#trouble === "asking") this.#meet("slow");
    };

    async #ask(): Promise<void> {
      this.#asking?.abort();
      this.#asking = null;
      // A page that nobody sees asks nothing.
      if (document.hidden) return;
      const asking = (this.#asking = new AbortController());
      this.#askedAt = performance.now();
      this.#due = AGAIN_AFTER_FAULT;
      const trusts = (this.getAttribute("trust") ?? "").match(/\w+/g) ?? [];
      const question = { trusts, nation: this.getAttribute("nation") ?? "", lang: this.#language().toLowerCase() };
      let trouble: Trouble = null;
      try {
        const answer = await ask(addressOf(question, documents, origin), asking.signal);
        if (asking !== this.#asking) return;
        if (isPast(answer)) throw Error("PAST");
        this.#answer = answer;
        this.#due = answer.wait + Math.random() * JITTER;
      } catch (error) {
        // A question that was taken back is nobody's fault.
        if (asking !== this.#asking || !this.#timer) return;
        // What was shown before goes on to be shown until its end, and is marked.
        trouble = this.#answer ? "kept" : "down";
        const code = (error as Error).message;
        // An attribute that is wrong: whoever wrote the page can mend it, and is told once.
        if (/TRUST|PARAM/.test(code) && this.#trouble !== trouble)
          // oxlint-disable-next-line no-console -- the page is somebody else's, and its console is where they look
          console.warn(`strike-advice: ${code}, see ${origin}/builder`, this);
        this.#tell("error", { code });
      }
      this.#asking = null;
      this.#meet(trouble);
    }

    #meet(trouble: Trouble): void {
      this.#trouble = trouble;
      const situations = this.#answer?.situations ?? [];
      const view = viewOf({ situations, trouble, language: this.#language() });
      const headingLevel = Number(this.getAttribute("heading-level")) || 2;
      update(this.#root, treeOf(view, { origin, headingLevel }));
      this.#tell("state", { trouble, situations });
    }

    #tell(what: string, detail: object): void {
      this.dispatchEvent(new CustomEvent(`strike-advice:${what}`, { bubbles: true, detail }));
    }
  };
}
