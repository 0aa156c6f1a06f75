import { CheckTarget } from "@/lib/schemas/segment";
import { defineRoute } from "@/lib/server/define-route";
import { checkTarget } from "@/lib/server/services/segments/check-target";

export const POST = defineRoute(CheckTarget, checkTarget);
