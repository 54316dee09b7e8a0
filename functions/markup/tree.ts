/**
 * HTML as a tree of plain data. Whoever has to show something makes a tree; `html.ts` turns it into escaped text on the
 * server, and the widget into nodes in a browser. Nowhere is text put together into markup, so that nothing a source
 * says can become any.
 *
 *     element("a", { href: "/trusts/RHM", class: ["name", isNew && "new"] }, "Southampton")
 *     { tag: "a", attributes: { href: "/trusts/RHM", class: "name" }, children: ["Southampton"] }
 *
 * Attributes that are false, null or undefined are left out; true is the bare name. Children that are false, null or
 * undefined are left out too, and lists are flattened. Imports nothing: this file is sent to browsers.
 */
export type Element = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly children: readonly Node[];
};

/** Text is a string, and is escaped wherever it goes. */
export type Node = string | Element;

/** What `element` takes for children. */
export type Child = Node | number | false | null | undefined | readonly Child[];

type Attribute = string | number | boolean | null | undefined | readonly (string | false | null | undefined)[];

export function element(tag: string, attributes: Record<string, Attribute> = {}, ...children: Child[]): Element {
  const kept = Object.entries(attributes).flatMap(([name, value]) => {
    const text = attributeOf(name, value);
    return text === null ? [] : [[name, text] as const];
  });
  return { tag, attributes: Object.fromEntries(kept), children: nodesOf(children) };
}

/** Children as a flat list of what there is. */
export function nodesOf(child: Child): Node[] {
  if (child === null || child === undefined || child === false || child === "") return [];
  if (typeof child === "number") return [String(child)];
  if (typeof child === "string" || !isList(child)) return [child];
  return child.flatMap(nodesOf);
}

/** null where the attribute is left out. */
function attributeOf(name: string, value: Attribute): string | true | null {
  if (!isAttribute(name)) throw new Error(`attribute ${name} is not one that we write`);
  if (value === null || value === undefined || value === false) return null;
  if (value === true) return true;
  const text = typeof value === "object" ? value.filter(Boolean).join(" ") : String(value);
  return addresses.has(name) && !isSafeAddress(text) ? null : text;
}

/** No handlers and no styles: a strict Content-Security-Policy forbids both. */
function isAttribute(name: string): boolean {
  return /^[a-z][a-z0-9:-]*$/i.test(name) && !/^(on|style$|srcdoc$|srcset$)/i.test(name);
}

const addresses = new Set(["href", "src", "action", "cite", "formaction", "poster", "data", "xlink:href"]);

/** A whole http or https address (or a calendar's), a telephone number, an e-mail address, or an address on this site. */
export function isSafeAddress(address: string): boolean {
  if (/[\s\\\p{Cc}]/u.test(address)) return false;
  return /^((https?|webcal):\/\/[^/]|tel:[+0-9]|mailto:[\w.+-]+@[\w.-]+$|[#?]|\/(?!\/)|\.{1,2}\/|[\w.-]+(?:[/?#]|$))/i.test(
    address,
  );
}

function isList(child: object): child is readonly Child[] {
  return Array.isArray(child);
}
