const IRREGULAR = `
be am is are was were been being|have has had having|do does did done doing|go goes went gone|take took taken
|make made|get got gotten|give gave given|come came|see saw seen|know knew known|think thought|find found|tell told
|say said|leave left|put put|mean meant|keep kept|let let|begin began begun|show showed shown|hear heard|run ran
|hold held|bring brought|write wrote written|sit sat|stand stood|lose lost|pay paid|meet met|set set|lead led
|grow grew grown|fall fell fallen|send sent|build built|spend spent|win won|buy bought|sell sold|break broke broken
|rise rose risen|drive drove driven|draw drew drawn|wear wore worn|choose chose chosen|seek sought|throw threw thrown
|catch caught|deal dealt|fight fought|fly flew flown|forget forgot forgotten|freeze froze frozen|hang hung
|hide hid hidden|lay laid|lie lay lain|lend lent|feed fed|feel felt|bear bore born borne|beat beaten|bind bound
|bite bit bitten|bleed bled|blow blew blown|shake shook shaken|shine shone|shoot shot|shut shut|sink sank sunk
|sleep slept|slide slid|speak spoke spoken|spread spread|spring sprang sprung|steal stole stolen|stick stuck
|strike struck|swear swore sworn|swing swung|teach taught|tear tore torn|understand understood|wake woke woken
|wind wound|withdraw withdrew withdrawn|man men|woman women|child children|foot feet|tooth teeth|person people
|good better best|bad worse worst|life lives|knife knives|leaf leaves|half halves|shelf shelves|wife wives|mouse mice
|criterion criteria|phenomenon phenomena|analysis analyses|basis bases|crisis crises|die dying|lie lying|tie tying
|overcome overcame|undergo underwent undergone|undertake undertook undertaken|ring rang rung|sing sang sung
|swim swam swum|drink drank drunk|eat ate eaten|ride rode ridden|overthrow overthrew overthrown|arise arose arisen
|awake awoke awoken|become became|befall befell befallen|beget begot begotten|behold beheld|bend bent|bid bade bidden
|breed bred|burn burnt|cling clung|creep crept|dig dug|dream dreamt|dwell dwelt|flee fled|fling flung
|forbid forbade forbidden|foresee foresaw foreseen|foretell foretold|forgive forgave forgiven|forsake forsook forsaken
|grind ground|kneel knelt|lean leant|leap leapt|learn learnt|light lit|mistake mistook mistaken|overhear overheard
|overtake overtook overtaken|partake partook partaken|sew sewn|shear shorn|shrink shrank shrunk|slay slew slain
|sling slung|slink slunk|smell smelt|smite smote smitten|sow sown|speed sped|spell spelt|spill spilt|spin spun
|spit spat|spoil spoilt|sting stung|stink stank stunk|strew strewn|stride strode stridden|strive strove striven
|sweep swept|swell swollen|tread trod trodden|undo undid undone|weave wove woven|weep wept|withhold withheld
|withstand withstood|wring wrung|goose geese|ox oxen|thief thieves|wolf wolves
`;

const BASES = new Map<string, readonly string[]>();
for (const line of IRREGULAR.replaceAll("\n", "").split("|")) {
  const [base = "", ...forms] = line.trim().split(/\s+/);
  for (const form of forms) BASES.set(form, [...(BASES.get(form) ?? []), base]);
}

/** Irregular English forms in lower case, each with the words that it may be a form of: `left` of `leave`, `men` of `man`. */
export const IRREGULAR_FORMS: ReadonlyMap<string, readonly string[]> = BASES;
