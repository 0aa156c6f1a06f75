import { TryCustomCheck } from "@/lib/schemas/custom-check";
import { defineRoute } from "@/lib/server/define-route";
import { tryCustomCheck } from "@/lib/server/services/custom-checks/try-custom-check";

export const POST = defineRoute(TryCustomCheck, tryCustomCheck);
