import type { SentenceBreakRules } from "../../text/sentence-break-rules";
import { wordSet } from "../word-set";

/** English abbreviations and sentence starters. Months and days are abbreviations only as `Jan.`, `Mon.`. */
export const englishSegmentation: SentenceBreakRules = {
  method: "rules",
  neverFinal: wordSet(`
    mr mrs ms mx messrs dr prof rev msgr mlle mme lt capt cpt cmdr cdr comdr sgt cpl pvt supt insp ste bros hr
    Fr Hon Pres Gov Sen Rep Reps Sens Gen Col Maj Adm Brig Det St Mt Ft Rt Ald Atty Asst Assn Assoc Amb Dept
    e.g i.e viz cf vs v resp approx appt est ca c
  `),
  beforeNumber: wordSet(`
    no nos p pp pg fig figs eq eqs art arts vol vols ch chap chaps sec secs sect para paras ver v ex n n° ext tel op cit al cf
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec tab r l ll
  `),
  finalBeforeCapital: wordSet("etc al"),
  finalBeforeStarter: wordSet(`
    inc ltd co corp llc plc jr sr esq am pm ave blvd rd sq univ ph.d m.d b.a m.a calif oz lb lbs hrs min ext bldg
    Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ind Ill St Bros Mt Est Dept
  `),
  clockTimes: wordSet("a.m p.m"),
  afterClockTime: wordSet(`
    Eastern Central Mountain Pacific Greenwich EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    January February March April May June July August September October November December
  `),
  smallStarters: wordSet(`
    i he she it we you they this these those there its what why how who where when so then also
    is are was were do does did can could will would the my our his her your thanks thank please many
    that now great yes no hope don didn doesn im u thx plz
  `),
  starters: wordSet(`
    i he she it we you they this that these those the a an my his her its our your their there here
    what when where who why how which whose whom if in on at for from by with to as of
    after before since until while during although though because once
    but and or so yet nor however therefore meanwhile moreover then thus also still even now today yesterday tomorrow
    no not yes all any each every both some most many few several another other one two three
    is are was were do does did can could would should will may might must have has had did let
    please next perhaps maybe nobody nothing everyone someone results according despite
    millions thousands hundreds dozens
    isn aren wasn weren don doesn didn can couldn won wouldn shouldn haven hasn hadn
  `),
};
