import type { ProjectRole } from "../../access/actor";
import { can, type InstancePermission, type ProjectPermission } from "../../access/can";
import { findCommentScope } from "../db/comments";
import { findDocumentScope } from "../db/documents";
import { findFlagScope } from "../db/flags";
import { findProjectScope } from "../db/projects";
import { findSegmentScope } from "../db/segments";
import { AppError } from "../errors";
import type { Context } from "./context";

declare const proven: unique symbol;

/** A project that the actor was proven to have a permission in: only the gates of this file make one. */
export interface ProjectScope {
  readonly projectId: string;
  readonly role: ProjectRole | undefined;
  readonly allowSelfApproval: boolean;
  readonly [proven]: true;
}

/** A document within a proven project. */
export interface DocumentScope extends ProjectScope {
  readonly documentId: string;
}

/** A segment within a proven project. */
export interface SegmentScope extends DocumentScope {
  readonly segmentId: string;
}

/** A comment within a proven project. */
export interface CommentScope extends SegmentScope {
  readonly authorId: string;
  /** The remark that began its thread: itself, where it is no answer. */
  readonly threadId: string;
}

interface Membership {
  projectId: string;
  allowSelfApproval: boolean;
  role: ProjectRole | undefined;
}

/** @throws {AppError} forbidden when the actor may not do it. */
export function requireInstance({ actor }: Context, permission: InstancePermission): void {
  if (!can(actor, permission)) throw new AppError("forbidden", "forbidden");
}

/** @throws {AppError} not-found for people outside the project, forbidden for members without the permission. */
export async function openProject(
  context: Context,
  projectId: string,
  permission: ProjectPermission,
): Promise<ProjectScope> {
  const found = await findProjectScope(context.database.prisma, projectId, context.actor.userId);
  return prove(context, found, permission);
}

/** The same gate for a document that is ready to be worked on. */
export async function openDocument(
  context: Context,
  documentId: string,
  permission: ProjectPermission,
): Promise<DocumentScope> {
  const found = await findDocumentScope(context.database.prisma, documentId, context.actor.userId);
  return prove(context, found, permission);
}

/** The same gate for a segment. */
export async function openSegment(
  context: Context,
  segmentId: string,
  permission: ProjectPermission,
): Promise<SegmentScope> {
  const found = await findSegmentScope(context.database.prisma, segmentId, context.actor.userId);
  return prove(context, found, permission);
}

/** The same gate for the segment that a flag stands on. */
export async function openFlag(
  context: Context,
  flagId: string,
): Promise<SegmentScope & { readonly fingerprint: string }> {
  const found = await findFlagScope(context.database.prisma, flagId, context.actor.userId);
  return prove(context, found, "flag.dismiss");
}

/** The same gate for the segment that a comment was made on. */
export async function openComment(context: Context, commentId: string): Promise<CommentScope> {
  const found = await findCommentScope(context.database.prisma, commentId, context.actor.userId);
  return prove(context, found, "segment.comment");
}

/**
 * The same gate for a comment that the actor wrote.
 * @throws {AppError} forbidden `not-your-comment` too.
 */
export async function openOwnComment(context: Context, commentId: string): Promise<CommentScope> {
  const scope = await openComment(context, commentId);
  if (scope.authorId !== context.actor.userId) throw new AppError("forbidden", "not-your-comment");
  return scope;
}

/** Whoever may not even read the project is told that there is none, so that ids tell nothing. */
function prove<Found extends Membership>(
  { actor }: Context,
  found: Found | undefined,
  permission: ProjectPermission,
): Found & ProjectScope {
  if (!found || !can(actor, "project.read", found)) throw new AppError("not-found", "not-found");
  if (!can(actor, permission, found)) throw new AppError("forbidden", "forbidden");
  return found as Found & ProjectScope;
}
