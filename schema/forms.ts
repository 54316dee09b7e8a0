/** Texts of a form that records and publications share. A reader of publications needs these, and not every record's shape. */
import * as z from "zod";

/** `2016-04-26`, a day in London. */
export const LocalDate = z.iso.date();

/** A UTC instant with milliseconds, as `Date.prototype.toISOString` writes it. */
export const Instant = z.iso.datetime({ precision: 3 });

export const RecordId = z
  .string()
  .regex(/^(ev|im|ad|src|cov)_[0-9a-z]{16}$/, "a record id such as ev_0123456789abcdef");
