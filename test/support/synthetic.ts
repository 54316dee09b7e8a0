/** A large edition for measuring: 500 events, 20,000 impacts, 200 pieces of advice, the same each time. */
import type { Edition } from "../../functions/edition.ts";
import {
  advice,
  coverage,
  edition,
  id,
  impact,
  said,
  source,
  strikeEvent,
  trust,
  when,
  window,
  windowId,
} from "../fixtures.ts";

/** A morning on which one of the strikes is on. */
export const AT = Date.parse("2024-06-11T09:00:00Z");

const EVENTS = 500;
const TRUSTS = 200;
const FIRST_DAY = Date.UTC(2016, 0, 5);
/** The 440th event falls on the morning of `AT`. */
const DAYS_APART = (Date.UTC(2024, 5, 11) - FIRST_DAY) / 86_400_000 / 440;

const days = (n: number) => new Date(FIRST_DAY + n * 86_400_000).toISOString().slice(0, 10);
const code = (n: number) => `R${String(n).padStart(2, "0")}`;
const eventId = (n: number) => id("ev", `e${n}`);

export function synthetic(): Edition {
  const directory = Array.from({ length: TRUSTS }, (_, n) => trust({ ods: code(n), name: `Example Hospitals ${n}` }));
  return edition({ directory, records: [...sources(), ...events(), ...impacts(), ...advices(), coverage()] });
}

function sources() {
  return Array.from({ length: EVENTS }, (_, n) => source({ id: id("src", String(n + 1)), title: `Strike ${n}` }));
}

function events() {
  return Array.from({ length: EVENTS }, (_, n) => {
    const day = Math.round(n * DAYS_APART);
    const windows = [0, 1].map((k) =>
      window({
        id: windowId(`${n}a${k}`),
        start: when(`${days(day + k)}T07:00:00+00:00`),
        end: when(`${days(day + k)}T17:00:00+00:00`),
      }),
    );
    return strikeEvent({ id: eventId(n), windows });
  });
}

function impacts() {
  return Array.from({ length: 20_000 }, (_, n) =>
    impact({
      id: id("im", `i${n}`),
      trust: said(code(n % TRUSTS)),
      count: said({ value: n, qualifier: "ABOUT" }),
      period: said({ start: days(n % 3_000), end: days((n % 3_000) + 2) }),
      events: [eventId(n % EVENTS)],
    }),
  );
}

function advices() {
  return Array.from({ length: 200 }, (_, n) =>
    advice({ id: id("ad", `a${n}`), topic: said(`topic-${n}`), trust: said(n < 5 ? null : code(n % TRUSTS)) }),
  );
}
