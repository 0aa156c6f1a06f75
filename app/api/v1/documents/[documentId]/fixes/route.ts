import { ApplyFixes, PreviewFixes } from "@/lib/schemas/fixes";
import { defineRoute } from "@/lib/server/define-route";
import { applyFixes } from "@/lib/server/services/fixes/apply-fixes";
import { previewFixes } from "@/lib/server/services/fixes/preview-fixes";

export const GET = defineRoute(PreviewFixes, previewFixes);
export const POST = defineRoute(ApplyFixes, applyFixes);
