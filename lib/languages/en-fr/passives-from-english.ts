/**
 * English passives that French has not: whom something is told, asked or given is no subject there (Grevisse and Goosse, Le Bon Usage, § 771).
 * One a line, as in `calques.ts`. Not `il a été dit que`, which is impersonal, nor `j'ai été refusé`, `elle a été demandée en mariage`.
 */
const HAVE_ME =
  "=ai|=as|=avons|=avez|=avais|=avions|=aviez|=aurai|=auras|=aurons|=aurez|=aurais|=aurions|=auriez";
const AM =
  "=suis|=es|=sommes|=êtes|=étais|=étions|=étiez|=serai|=seras|=serons|=serez|=serais|=serions|=seriez";
const HAVE_THEM = "=elle|=elles|=ils =a|=ont|=avait|=avaient|=aura|=auront|=aurait|=auraient";
const ADVERB = "(pas|jamais|déjà|aussi|toujours|également|souvent)";
const TOLD = "=dit|=dits|=dite|=dites";
const ASKED = "=demandé|=demandés|=demandée|=demandées";
const TO_DO = "=de|=d' (ne) (pas) (se|s'|le|la|les|l'|y|en|lui|leur|vous|nous|me|m'|te|t') <inf?>";
const GIVEN =
  "=donné|=donnés|=donnée|=données|=offert|=offerts|=offerte|=offertes|=accordé|=accordés|=accordée|=accordées|=montré|=montrés|=montrée|=montrées|=enseigné|=enseignés|=enseignée|=enseignées|=promis|=promise|=promises";
const SOMETHING =
  "=un|=une|=le|=la|=l'|=les|=des ^fois|mois|semaine|an|année|jour|matin|soir|lendemain|veille|heure|instant|moment|=même|=mêmes|=premier|=première|=premiers|=premières|=dernier|=dernière|=derniers|=dernières|=plus|=moins|<num>|autre|seconde|deuxième";

export const PASSIVES_FROM_ENGLISH = `
; ${HAVE_ME} ${ADVERB} [=été ${TOLD}] ; on + dire à
; ${HAVE_ME} ${ADVERB} [=été ${ASKED}] ${TO_DO} ; on + demander à
; ${HAVE_ME} ${ADVERB} [=été =répondu|=parlé|=téléphoné|=menti|=succédé] ; on + verbe à l'actif
; ${HAVE_ME} ${ADVERB} [=été ${GIVEN}] ${SOMETHING} ; on + verbe à l'actif
; ${AM} ${ADVERB} [${ASKED}] ${TO_DO} ; on + demander à
; ${AM} ${ADVERB} [${TOLD}] =de|=d' (ne) (pas) <inf?> ; on + dire à
; =est|=sont|=était|=étaient|=sera|=seront|=été|=être ${ADVERB} [=demandés|=demandée|=demandées] ${TO_DO} ; on + demander à
; =est|=sont|=était|=étaient|=sera|=seront|=été ${ADVERB} [=permise|=permises] ${TO_DO} ; on + permettre à
be =told ; ${HAVE_THEM} ${ADVERB} [=été ${TOLD}] ; on + dire à
be =asked ; ${HAVE_THEM} ${ADVERB} [=été ${ASKED}] ${TO_DO} ; on + demander à
be =given, be =offered, be =granted, be =shown, be =taught, be =promised ; ${HAVE_THEM} ${ADVERB} [=été ${GIVEN}] ${SOMETHING} ; on + verbe à l'actif
`;
