/** The two actors at the ends of `tie`, whose id names them. */
export const TIE_ENDS = "[end IN split(tie, ['>', '=', '.'])[..2] | 'actor:' + end]";
