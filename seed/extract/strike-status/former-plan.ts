/** A strike told as what was planned: it may hold no more. */

/** "Were to walk out on", "was to start today", "would have been the first". */
export const formerPlan =
  /\b(?:(?:was|were) (?:all |both |also |then |now |originally )?(?:to|due|set|planned|scheduled|expected|supposed|meant|going|intended|pencilled)\b|had been (?:due|set|planned|scheduled|expected|supposed|going|intended|to)\b|(?:would|should) (?:also |both |all |then )?have (?:been|begun|started|walked|gone|struck|taken|staged|lasted|come|joined|seen|hit)\b|had (?:planned|intended|threatened|meant|called|hoped) (?:to|a|an|its|their)\b)/i;

/** Words that say by themselves that the plan has changed: "they had been due to strike". */
export const hadBeen =
  /\b(?:(?:had|would have) been (?:due|set|planned|scheduled|expected|supposed)|(?:was|were) to have|there (?:was|were) to be|had (?:planned|intended|threatened|meant) to|would have (?:walked|gone|struck|taken))\b/i;
