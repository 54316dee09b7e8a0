/**
 * The trust directory: NHS organisations of the four nations, with former names, hospitals and successors.
 *
 * Codes, names, status and dates of 258 organisations of England and Wales are from files of the Organisation Data
 * Service (ODS), NHS England, as of July 2026. Contains public sector information licensed under the Open Government
 * Licence v3.0 (https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/); we know of the licence from
 * others who use the files. Care trusts (T..), Welsh boards, Scotland and Northern Ireland are from other public lists.
 *
 * | field           | how far to trust it                                                                            |
 * |-----------------|------------------------------------------------------------------------------------------------|
 * | `code`          | ODS: England and Wales. GSS: Scottish boards. OURS: no published scheme that we could check     |
 * |                 | (Northern Ireland, and NHS Golden Jubilee, whose SB0801 is neither ODS nor GSS)                |
 * | `kind`          | our classification                                                                             |
 * | `closedOn`      | the last day; null for a closed trust where no file gives it                                   |
 * | `successors`    | `stated`: ODS succession table; `inferred`: by us. A code survives a change of name            |
 * | `listed`        | in how many public lists of hospitals we found it under this trust; 0: from general knowledge  |
 * | `town`          | of a hospital, where it is another: of England mostly NHS.UK's list of hospitals, of some towns |
 * |                 | there (Hastings, Chichester, Slough) and of the other nations public pages and files. Only of  |
 * |                 | those that are looked for: left out, it may be any town                                        |
 * | `otherNames`    | of a hospital: the lists give both names one site code; where `listed` is 0, general knowledge |
 * | `checked`       | how many families of listings hold the code; all ODS files count as one                        |
 * | `servedTrusts`  | null throughout: nobody has told us which trusts an ambulance service serves                   |
 */
import type { Trust } from "./records.ts";
import rows from "./trusts.json" with { type: "json" };

/** Every organisation, by code. The file is ours; `test/directory.test.ts` parses each row with zod. */
export const trusts = rows as Trust[];
