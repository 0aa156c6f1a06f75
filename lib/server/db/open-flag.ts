import { Prisma } from "./generated/client";

/** A flag that nobody has said anything of: not dismissed in its segment, not silenced by a rule of the project. */
export const OPEN_FLAG = { dismissalId: null, ruleId: null } as const;

/** The same in SQL, of the table or alias that is named. */
export function isOpen(flag: "f" | "g"): Prisma.Sql {
  return Prisma.raw(`${flag}."dismissalId" IS NULL AND ${flag}."ruleId" IS NULL`);
}

/** How many flags of a segment `s` are open, in SQL, as a trigger counts them: those that are critical or major, and the others. */
export const SERIOUS_FLAGS = Prisma.raw(`(s."openCritical" + s."openMajor")`);
export const SLIGHT_FLAGS = Prisma.raw(`(s."openMinor" + s."openNeutral")`);
export const ALL_OPEN_FLAGS = Prisma.sql`(${SERIOUS_FLAGS} + ${SLIGHT_FLAGS})`;

/** The flags that people are shown: what a check that is off finds is nobody's business, what a rule silences is shown with its reason. */
export const SHOWN_FLAGS = {
  OR: [{ ruleId: null }, { rule: { fingerprint: { not: null } } }],
} satisfies Prisma.FlagWhereInput;

/** In SQL, the rule of project `d` that silences flag `f` (or finding `r`): the one that turns its check off before that of its text. */
export function silencingRule(flag: "f" | "r"): Prisma.Sql {
  return Prisma.raw(`SELECT u."id" FROM "flag_rules" u
    WHERE u."projectId" = d."projectId" AND u."check" = ${flag}."check"
      AND (u."fingerprint" IS NULL OR u."fingerprint" = ${flag}."fingerprint")
    ORDER BY u."fingerprint" NULLS FIRST LIMIT 1`);
}
