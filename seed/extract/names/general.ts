/** Councils and schools have cleaners and support workers too: alone they do not make a text one about health care. */
export function isGeneral(group: string): boolean {
  return group === "PORTERS_AND_CLEANERS" || group === "OTHER_STAFF";
}
