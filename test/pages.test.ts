/** The public pages, by HTTP event: what each says, what it weighs, and whether it is HTML by a validator that is not ours. */
import { HtmlValidate } from "html-validate/node";
import { beforeAll, describe, expect, test } from "vitest";
import { coverage, edition, strikeEvent } from "./fixtures.ts";
import { siteWith } from "./support/site.ts";

const NOW = Date.parse("2016-04-26T10:00:00+01:00");
const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  // The stylesheet keeps numbers together; a no-break space would hide "Call 999" from a reader's search.
  rules: { "tel-non-breaking": "off" },
});
const site = siteWith({ editions: [edition({ records: [strikeEvent(), coverage()] })], now: NOW });

describe.each(["/", "/feeds", "/feeds?trust=Manchester", "/?at=2016-04-20T10:00:00Z", "/nothing", "/?x=1"])(
  "%s",
  (address) => {
    let text: string;
    beforeAll(async () => {
      ({ text } = await site.ask(address));
    });

    test("is valid HTML", async () => {
      const { results } = await validator.validateString(text);
      expect(
        results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
        ),
      ).toEqual([]);
    });

    test("promise 4: begins with 999", () => {
      expect(text.slice(0, text.indexOf("<h1"))).toContain('<a href="tel:999">Call 999</a>');
    });
  },
);
