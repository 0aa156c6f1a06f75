import type { CheckDeclaration } from "./check";

/** How what a LanguageTool server finds is presented beside the checks: its findings come from outside the engine. */
export const LANGUAGE_TOOL: CheckDeclaration = {
  id: "languagetool",
  category: "fluency/grammar",
  // Never more: an open major flag stops a clean export, and no server outside may do that. A project can raise it.
  severity: "minor",
  title: { en: "LanguageTool", fr: "LanguageTool" },
  description: {
    en: "What the LanguageTool server that an admin has set up finds and no check of ours does.",
    fr: "Ce que trouve le serveur LanguageTool installé par l'administrateur, et aucun contrôle d'ici.",
  },
  example: { target: "Les enfants joue dehors." },
  languages: { target: "fr" },
};
