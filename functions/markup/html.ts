/** A tree as HTML text. Everything is escaped here and nowhere else. */
import { type Child, type Element, type Node, nodesOf } from "./tree.ts";

/** A whole document around its root element. */
export function documentOf(root: Element): string {
  return `<!DOCTYPE html>\n${textOf(root)}\n`;
}

export function textOf(child: Child): string {
  return nodesOf(child).map(nodeText).join("");
}

/** Elements that have no end tag. html.spec.whatwg.org/multipage/syntax.html#void-elements */
const empty = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

function nodeText(node: Node): string {
  if (typeof node === "string") return escaped(node);
  const { tag, attributes, children } = node;
  if (!/^[a-z][a-z0-9-]*$/i.test(tag)) throw new Error(`"${tag}" is no element`);
  const start = `<${tag}${Object.entries(attributes).map(attributeText).join("")}>`;
  if (empty.has(tag)) return start;
  return `${start}${raw.has(tag) ? rawText(children) : children.map(nodeText).join("")}</${tag}>`;
}

function attributeText([name, value]: [string, string | true]): string {
  return value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** For text and for attributes in double quotes. What HTML cannot hold (controls, half characters) shows that it was there. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n]/gu, "\ufffd")
    .replace(/[&<>"]/g, (character) => entities[character]!);
}

/** Elements in which no character is escaped, so that what would end them, or begin a comment, cannot be let in. */
const raw = new Set(["script", "style"]);

function rawText(children: readonly Node[]): string {
  return children
    .map((child) => {
      if (typeof child === "string" && !child.includes("<")) return child;
      throw new Error("scripts and styles hold plain text without <");
    })
    .join("");
}
