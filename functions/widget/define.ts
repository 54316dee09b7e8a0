/** What a page loads: the element under its name, once, from wherever this script is. */
import type { Documents } from "./ask.ts";
import { createElement } from "./element.ts";

declare const DOCUMENTS: Documents;

const NAME = "strike-advice";
if (!customElements.get(NAME)) customElements.define(NAME, createElement(DOCUMENTS, new URL(import.meta.url).origin));
