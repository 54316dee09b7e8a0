/** How a reader tells us that something is wrong: an address that whoever runs the site gives, or plainly that there is none. */
import { loadContact } from "../config.ts";
import { type Element, element as h } from "../markup/tree.ts";

/** The setting does not change while it runs. */
export function contactLine(): Element {
  const contact = loadContact(process.env);
  if (contact === null)
    return h(
      "p",
      {},
      "Whoever runs this site has not given an address to write to. About your own care or appointment, ask your hospital.",
    );
  const href = contact.includes("://") ? contact : `mailto:${contact}`;
  return h(
    "p",
    {},
    "Is something here wrong, or hard to use? Tell us: ",
    h("a", { href }, contact),
    ". We cannot give medical advice.",
  );
}
