/** Family names that English readers know in a Slavic or Caucasian form, by their ending. */
const SLAVIC =
  /^(?=\p{Lu}\p{Ll}{4,}$).*(?:[oe]v|[oe]va|sky|skyy|skiy|skaya|enko|chuk|yuk|shuk|[oe]vich|ovych|yev|yov|chyk|iuk|eyko|shko|chko)$/u;

// In order: the longer first. French writes the sounds, not the English letters.
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/shch/g, "chtch"],
  [/Shch/g, "Chtch"],
  [/(?<!t)ch/g, "tch"],
  [/(?<!T)Ch/g, "Tch"],
  [/sh(?!tch)/g, "ch"],
  [/Sh/g, "Ch"],
  [/zh/g, "j"],
  [/Zh/g, "J"],
  [/yu/g, "iou"],
  [/Yu/g, "Iou"],
  [/ya/g, "ia"],
  [/Ya/g, "Ia"],
  [/(?<=[aou])ye/g, "ïe"],
  [/(?<=\p{L})yev/gu, "ïev"],
  [/Ye/g, "Ie"],
  [/sky+$|skiy$/g, "ski"],
  [/skaya$/g, "skaïa"],
  [/(?<![aeio])u/g, "ou"],
];

/**
 * The French form of a Slavic name in English letters (`Ryabkov`: Riabkov; `Danylyuk`: Danyliouk), by the
 * usage of French newspapers and encyclopaedias; undefined for a name that is not plainly one or stays as it is.
 */
export function romanizeSlavicName(name: string): string | undefined {
  if (!SLAVIC.test(name) || /tch|ou|ï|w|^Chomsky$|^Polansky$|^Zelenskyy?$/i.test(name))
    return undefined;
  let french = name;
  for (const [pattern, letters] of LETTERS) {
    // `tch` that was made from `ch` is done with.
    french = french.replace(pattern, letters);
  }
  return french === name ? undefined : french;
}
