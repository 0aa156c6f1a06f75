import { describe, expect, test } from "vitest";
import type { Actor, ProjectRole } from "./actor";
import { can, INSTANCE_PERMISSIONS, mayApprove, type Permission, PROJECT_PERMISSIONS } from "./can";

const ANNA: Actor = { userId: "anna", isAdmin: false };
const ADMIN: Actor = { userId: "admin", isAdmin: true };

/** Who may: t(ranslator), e(ditor), a(dmin who is no member). Nobody else may do anything. */
const MATRIX: readonly (readonly [Permission, string, string])[] = [
  ["user.manage", "a", "people belong to the instance, not to a project"],
  ["audit.read", "a", "the log tells of every project"],
  ["project.create", "a", "a project is made before anybody has a role in it"],
  ["project.read", "tea", "whoever works in a project sees all of it"],
  ["project.manage", "a", "roles and the self-approval rule are not the members' own to change"],
  ["document.import", "tea", "translators bring the texts"],
  ["document.delete", "a", "a deletion takes everybody's work with it"],
  ["document.export-clean", "a", "the finished text leaves through one hand"],
  [
    "document.export-draft",
    "ea",
    "a draft outside the house is easily taken for the finished text",
  ],
  ["segment.edit", "tea", "the work itself"],
  ["segment.submit", "tea", "editors translate, too"],
  ["document.assign", "ea", "who leads the work gives it out"],
  ["segment.decide", "ea", "approval is what an editor is for"],
  ["segment.exclude", "tea", "residue is noticed by whoever reads the row"],
  ["segment.comment", "tea", "everybody may ask"],
  ["flag.dismiss", "tea", "everybody may say, with a reason, that a flag is wrong"],
  ["flag-rule.manage", "ea", "a rule speaks for everybody, of texts that nobody has looked at yet"],
  ["term.add", "tea", "a term is noted where it is met, or it is forgotten"],
  ["term.manage", "ea", "what a term is called binds everybody"],
  [
    "memory.manage",
    "ea",
    "what a memory suggests is taken by everybody, and it leaves the house whole",
  ],
];

describe("can", () => {
  test.each(MATRIX)("%s: %s, for %s", (permission, who) => {
    const given = [
      can(ANNA, permission, { role: "translator" }) && "t",
      can(ANNA, permission, { role: "editor" }) && "e",
      can(ADMIN, permission) && "a",
    ];
    expect(given.filter(Boolean).join("")).toBe(who);
  });

  test("the table above names every permission once", () => {
    const named = MATRIX.map(([permission]) => permission);
    expect(named.toSorted()).toEqual([...INSTANCE_PERMISSIONS, ...PROJECT_PERMISSIONS].toSorted());
  });

  test.each([...INSTANCE_PERMISSIONS, ...PROJECT_PERMISSIONS])(
    "refuses %s to somebody outside the project",
    (permission) => {
      expect(can(ANNA, permission)).toBe(false);
      expect(can(ANNA, permission, { role: undefined })).toBe(false);
    },
  );

  test.each<ProjectRole>(["translator", "editor"])(
    "lets an admin who is also %s keep what admins may do",
    (role) => {
      expect(can(ADMIN, "project.manage", { role })).toBe(true);
      expect(can(ADMIN, "segment.decide", { role })).toBe(true);
    },
  );
});

describe("mayApprove", () => {
  test.each([
    ["somebody else's submission", ANNA, "boris", false, true],
    ["one's own submission", ANNA, "anna", false, false],
    ["one's own, where the project allows it", ANNA, "anna", true, true],
    ["one's own, as an admin: the rule is about two pairs of eyes", ADMIN, "admin", false, false],
    ["a text that nobody submitted", ANNA, null, false, true],
  ])("%s", (_, actor, submittedById, allowSelfApproval, expected) => {
    expect(mayApprove(actor, { submittedById, allowSelfApproval })).toBe(expected);
  });
});
