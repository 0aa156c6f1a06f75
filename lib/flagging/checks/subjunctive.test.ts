import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { subjunctive } from "./subjunctive";

const knowledge = loadLanguageKnowledge();

describe("subjunctive", () => {
  test.each([
    {
      why: "jusqu'à ce que",
      source: "",
      target: "Tournez jusqu'à ce que la valeur souhaitée est affichée.",
      spans: ["est affichée"],
    },
    {
      why: "bien que",
      source: "",
      target: "Bien que le filtre est propre, changez-le.",
      spans: ["est"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(subjunctive, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "a verb of both moods", source: "", target: "jusqu'à ce que la pompe démarre" },
    { why: "the subjunctive", source: "", target: "Bien que le filtre soit propre" },
    { why: "si bien que", source: "", target: "si bien que le filtre est propre" },
    { why: "bien after a verb", source: "", target: "On voit bien que le filtre est propre." },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(subjunctive, { source, target }, { knowledge })).toEqual([]);
  });
});

describe("subjunctive after verbs of will, doubt and feeling", () => {
  const check = (target: string) => flagged(subjunctive, { source: "", target }, { knowledge });

  test.each([
    ["Je veux qu'il vient.", "vient"],
    ["Je voudrais que vous allez à Paris.", "allez"],
    ["Il faudrait que nous avons le temps.", "avons"],
    ["Rentrez avant qu'il part.", "part"],
    ["J'aimerais que vous faites cela.", "faites"],
    ["Nous doutons qu'il est ici.", "est"],
    ["J'ai peur qu'il est malade.", "est"],
    ["Elle était heureuse que son fils a gagné.", "a gagné"],
    ["Il est temps que nous partirons.", "partirons"],
    ["Il ne veut pas que nous allons le voir.", "allons"],
    ["Il se peut que le train a du retard.", "a"],
  ])("flags %s", (target, span) => {
    expect(check(target)).toEqual([span]);
  });

  test.each([
    "Il ne veut que ce qui est juste.",
    "Le hasard a voulu qu'il est venu hier.",
    "Je veux qu'il vienne et que vous soyez là.",
    "J'aimerais que tu saches ce qu'il a dit.",
    "Je doute que ceux qui sont là comprennent.",
    "Elle veut que l'on sache qui est venu.",
    "Il faut que la personne qui est responsable signe.",
    "Quoi que vous fassiez, il faut que ça change.",
    "Il voudrait que nous nous fassions oublier.",
    "Voulez-vous que nous sortions ?",
    "La tradition veut que l'on danse.",
    "Avant qu'il parte, elle a raison de craindre.",
    "Pour que je comprisse, il fallut qu'il me parlât.",
    "Je souhaite que vous finissiez, que vous parliez bien.",
    "Il est heureux, car il sait que vous êtes là.",
    "Plus qu'il ne veut, on voit qu'il peut.",
    "C'est ce que je veux : qu'il dise qu'il est prêt.",
    "Je crains ce qu'il est devenu.",
    "Il ne veut pas que nous partions.",
    "On ne veut pas ce que vous voulez.",
  ])("does not flag %s", (target) => {
    expect(check(target)).toEqual([]);
  });
});
