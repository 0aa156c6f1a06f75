import { PreviewRealignment, Realign } from "@/lib/schemas/realignment";
import { defineRoute } from "@/lib/server/define-route";
import { previewRealignment } from "@/lib/server/services/repairs/preview-realignment";
import { realign } from "@/lib/server/services/repairs/realign";

export const GET = defineRoute(PreviewRealignment, previewRealignment);
export const POST = defineRoute(Realign, realign);
