import { type Address, addressForms } from "../address-forms";
import { defineCheck } from "../check";

// Vérifiez la pile. … Éteins ton appareil, in a manual that says vous everywhere else.
// Not « Que fais-tu ? », which somebody says, nor `vous` to several people in a text that says tu.

/** The reader addressed by `tu` in a document that says `vous`, or the other way round. */
export const formOfAddress = defineCheck(
  {
    id: "form-of-address",
    category: "style/register",
    severity: "minor",
    title: { en: "Tu or vous", fr: "Tutoiement ou vouvoiement" },
    description: {
      en: "The reader is addressed otherwise than in the rest of the document.",
      fr: "Le lecteur est tutoyé ou vouvoyé, au contraire du reste du document.",
    },
    example: { source: "Check your battery.", target: "Vérifie ta pile." },
    languages: { source: "en", target: "fr" },
  },
  (segment, { address }, { french }) => {
    if (french === undefined || address === "open" || segment.source === "") return [];
    if (address === "tu" && SEVERAL.test(segment.source)) return [];
    return addressForms(segment, french)
      .filter((form) => form.address !== address)
      .map(({ span, other }) => ({
        span,
        message: MESSAGES[address],
        ...(other === undefined ? {} : { suggestion: other }),
      }));
  },
);

const SEVERAL =
  /(?<!\p{L})(?:all|both|two|three|guys|everyone|everybody|together|each|yourselves|team|friends|people|ladies|children|sir|madam|minister|president)(?!\p{L})/iu;

const MESSAGES: Readonly<Record<Address, { readonly en: string; readonly fr: string }>> = {
  vous: {
    en: "The document says vous to its reader elsewhere.",
    fr: "Ailleurs, le document vouvoie son lecteur.",
  },
  tu: {
    en: "The document says tu to its reader elsewhere.",
    fr: "Ailleurs, le document tutoie son lecteur.",
  },
};
