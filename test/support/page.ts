/** What a test reads of a page: its faults by a validator that is not ours, its words and its links. */
import { HtmlValidate } from "html-validate/node";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // The stylesheet keeps numbers together; a no-break space would hide "Call 999" from a reader's search.
    "tel-non-breaking": "off",
    // A hospital's name is as long as it is.
    "long-title": "off",
  },
});

/** Each with its line. */
export async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
  );
}

/** What a reader reads, in one line. */
export function wordsOf(html: string): string {
  const body = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  const text = body.replace(/<[^>]+>/g, " ");
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .replace(/ ([.,:])/g, "$1")
    .trim();
}

/** Addresses of this site that the page leads to, without those to places within pages. */
export function linksOf(html: string): string[] {
  const all = [...html.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, address]) =>
    address!.replaceAll("&amp;", "&"),
  );
  return [...new Set(all)].filter((address) => address.startsWith("/"));
}
