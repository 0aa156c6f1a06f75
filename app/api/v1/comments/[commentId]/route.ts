import { ResolveComment } from "@/lib/schemas/comment";
import { defineRoute } from "@/lib/server/define-route";
import { resolveComment } from "@/lib/server/services/comments/resolve-comment";

export const PATCH = defineRoute(ResolveComment, resolveComment);
