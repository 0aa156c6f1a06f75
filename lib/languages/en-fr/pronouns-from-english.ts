/**
 * Object pronouns where English has them, and not before the verb (Grevisse and Goosse, Le Bon Usage, §§ 681–683). One a line, as in
 * `calques.ts`. Not `le ministre a lui démissionné`, which sets him apart, nor `elle a les yeux fermés`.
 */
const HAVE =
  "=ai|=as|=a|=avons|=avez|=ont|=avais|=avait|=avions|=aviez|=avaient|=aurai|=auras|=aura|=aurons|=aurez|=auront|=aurais|=aurait|=aurions|=auriez|=auraient";
const SAID =
  "=demandé|=dit|=donné|=répondu|=parlé|=montré|=envoyé|=offert|=expliqué|=permis|=écrit|=promis|=raconté|=proposé|=conseillé|=téléphoné";

export const PRONOUNS_FROM_ENGLISH = `
; =je|=j'|=tu|=elle|=ils|=elles|=on|=nous|=vous (ne|n') ${HAVE} (pas|jamais) [=lui] <pp?> ; le pronom devant l'auxiliaire
; ${HAVE} (pas|jamais) [=leur] <pp> ; le pronom devant l'auxiliaire
; ${HAVE} (pas|jamais) [=me|=te|=se] <pp?> ; le pronom devant l'auxiliaire
; =il|=elle|=ils|=elles|=on|=qui (ne|n') ${HAVE} (pas|jamais) [=nous|=vous] <pp?> ; le pronom devant l'auxiliaire
; =je|=j'|=tu|=il|=elle|=ils|=elles|=on|=nous|=vous (ne|n') ${HAVE} (pas|jamais) [=le|=les] <pp> ; le pronom devant l'auxiliaire
him, her ; <noun>|=il|=qui (ne|n') =a|=ont|=avait|=avaient|=aura|=auront (pas|jamais) [=lui] ${SAID} ; le pronom devant l'auxiliaire
; =je|=tu|=elle|=ils|=elles|=on|=nous|=vous (ne) [=lui|=leur =le|=la|=les|=l'] <fin?> ; le, la, les avant lui, leur
`;
