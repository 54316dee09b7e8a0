/** A tree as nodes of a page, made one by one: no text is ever read as markup, and no policy of a host page minds. */
import type { Element as Tree, Node as Child } from "../markup/tree.ts";

function nodeOf(child: Child): Element | string {
  if (typeof child === "string") return child;
  const node = document.createElement(child.tag);
  for (const [name, value] of Object.entries(child.attributes)) node.setAttribute(name, value as string);
  node.append(...child.children.map(nodeOf));
  return node;
}

/**
 * Puts the new tree where the old one is, and leaves alone what is the same: whoever has a link in focus or a drawer open
 * keeps them, and a screen reader hears what changed within a live region and nothing else.
 */
export function update(root: ShadowRoot, tree: Tree): void {
  const fresh = nodeOf(tree) as Element;
  const old = root.firstElementChild;
  if (old?.cloneNode().isEqualNode(fresh.cloneNode())) patch(old, fresh);
  else root.replaceChildren(fresh);
}

function patch(root: Element, fresh: Element): void {
  const before = [...root.children];
  const after = [...fresh.children];
  after.forEach((child, i) => {
    const old = before[i];
    if (!old) return root.append(child);
    child.toggleAttribute("open", old.hasAttribute("open"));
    if (old.isEqualNode(child)) return;
    // A live region stays, for one that is new says nothing.
    if (old.ariaLive && child.ariaLive) {
      old.className = child.className;
      old.replaceChildren(...child.childNodes);
    } else old.replaceWith(child);
  });
  before.slice(after.length).forEach((child) => child.remove());
}
