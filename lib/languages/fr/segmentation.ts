import type { SentenceBreakRules } from "../../text/sentence-break-rules";
import { wordSet } from "../word-set";

/** French abbreviations and sentence starters (Imprimerie nationale, Lexique des règles typographiques). */
export const frenchSegmentation: SentenceBreakRules = {
  method: "rules",
  neverFinal: wordSet(`
    m mm mme mmes mlle mlles dr drs pr prof mgr st ste sts stes mr mrs ms Me Gal Gén Col Cdt Cap Lt Sgt
    p.ex c.-à-d c-à-d càd cf av apr env boul bd vs resp tél éd trad n.b Ed
  `),
  beforeNumber: wordSet(`
    no nos n n° p pp fig figs art arts al chap ch vol t tom éq eq sect § tab ill pl fasc cah liv parag annexe
    janv févr fév avr juil sept oct nov déc tél r l v ver
  `),
  finalBeforeCapital: wordSet("etc j.-c j-c al"),
  finalBeforeStarter: wordSet(`
    s.a s.a.r.l sarl cie ltd inc corp jr h min km kg cm mm hab janv févr fév avr juil sept oct nov déc
  `),
  clockTimes: wordSet("a.m p.m"),
  afterClockTime: wordSet("HE HAE HNE UTC GMT"),
  smallStarters: wordSet(`
    je j' tu il elle on nous vous ils elles ça c' ce pourquoi comment merci bonjour
  `),
  starters: wordSet(`
    je tu il elle on nous vous ils elles ce cela ceci ça c' j' l' d' s' n' m' t' qu'
    le la les un une des du de au aux mon ma mes son sa ses notre nos votre vos leur leurs
    cet cette ces celui celle ceux celles qui que quoi où quand comment pourquoi combien quel quelle quels quelles
    si dans en sur sous pour par avec sans chez vers depuis pendant après avant selon lors à
    mais et ou donc or ni car cependant toutefois pourtant ainsi alors puis ensuite enfin aussi déjà encore
    même tout tous toute toutes aucun aucune chaque plusieurs certains certaines quelques beaucoup personne rien
    merci oui non est sont a ont était y ainsi voici voilà bien maintenant aujourd'hui hier demain
  `),
};
