import { SubmitSegment } from "@/lib/schemas/segment";
import { defineRoute } from "@/lib/server/define-route";
import { submitSegment } from "@/lib/server/services/segments/submit-segment";

export const POST = defineRoute(SubmitSegment, submitSegment);
