import type { Actor, ProjectRole } from "./actor";

/** What only people who administer the instance may do. */
export const INSTANCE_PERMISSIONS = ["user.manage", "audit.read", "project.create"] as const;

/** What a person may do in a project, by their role in it. */
export const PROJECT_PERMISSIONS = [
  "project.read",
  "project.manage",
  "document.import",
  "document.assign",
  "document.delete",
  "document.export-clean",
  "document.export-draft",
  "segment.edit",
  "segment.submit",
  "segment.decide",
  "segment.exclude",
  "segment.comment",
  "flag.dismiss",
  "flag-rule.manage",
  "term.add",
  "term.manage",
  "memory.manage",
] as const;

export type InstancePermission = (typeof INSTANCE_PERMISSIONS)[number];
export type ProjectPermission = (typeof PROJECT_PERMISSIONS)[number];
export type Permission = InstancePermission | ProjectPermission;

/** The project that a permission is asked for, seen from the actor. */
export interface ProjectSubject {
  /** The actor's role in the project; absent for somebody who is not a member. */
  readonly role?: ProjectRole | undefined;
}

const TRANSLATOR: readonly ProjectPermission[] = [
  "project.read",
  "document.import",
  "segment.edit",
  "segment.submit",
  "segment.exclude",
  "segment.comment",
  "flag.dismiss",
  "term.add",
];

const BY_ROLE: Readonly<Record<ProjectRole, readonly ProjectPermission[]>> = {
  translator: TRANSLATOR,
  editor: [
    ...TRANSLATOR,
    "document.assign",
    "segment.decide",
    "document.export-draft",
    "flag-rule.manage",
    "term.manage",
    "memory.manage",
  ],
};

/**
 * Whether the actor may do it: asked by the verb that writes and by the button that is shown.
 * A permission that is not given is refused.
 */
export function can(actor: Actor, permission: Permission, subject: ProjectSubject = {}): boolean {
  if (actor.isAdmin) return true;
  if (!subject.role) return false;
  return BY_ROLE[subject.role].some((given) => given === permission);
}

/** What the self-approval rule needs to know of a segment and its project. */
export interface ApprovalSubject {
  readonly submittedById: string | null;
  readonly allowSelfApproval: boolean;
}

/** What the rule about edited submissions needs to know besides. */
export interface EditedSubject extends ApprovalSubject {
  readonly state: string;
  readonly editedById: string | null;
}

/**
 * Whether the actor may approve what they are writing themselves: an edit of what somebody else has submitted, saved before the
 * approval instead of with it. What nobody has submitted is their own translation.
 */
export function mayApproveEdit(actor: Actor, subject: EditedSubject): boolean {
  const { state, submittedById, editedById } = subject;
  const isOwnEdit = state === "draft" && editedById === actor.userId;
  return isOwnEdit && submittedById !== null && mayApprove(actor, subject);
}

/** Whether the actor may approve this segment: nobody approves what they submitted, unless the project allows it. */
export function mayApprove(actor: Actor, subject: ApprovalSubject): boolean {
  return subject.allowSelfApproval || subject.submittedById !== actor.userId;
}
