import { DismissFlags, PreviewDismissals } from "@/lib/schemas/dismissals";
import { defineRoute } from "@/lib/server/define-route";
import { dismissFlags } from "@/lib/server/services/dismissals/dismiss-flags";
import { previewDismissals } from "@/lib/server/services/dismissals/preview-dismissals";

export const GET = defineRoute(PreviewDismissals, previewDismissals);
export const POST = defineRoute(DismissFlags, dismissFlags);
