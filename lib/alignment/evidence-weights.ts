/**
 * What a word costs that nothing explains: half for each direction; less than that, because the words of one
 * sentence are not independent of each other, most of all those that are explained.
 */
export const DOUBT_WEIGHT = 0.45;
/** The same of what explaining brings. */
export const GAIN_WEIGHT = 0.4;
