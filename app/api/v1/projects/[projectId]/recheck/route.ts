import { ReadRecheck, RepeatRecheck } from "@/lib/schemas/custom-check";
import { defineRoute } from "@/lib/server/define-route";
import { readRecheck } from "@/lib/server/services/rechecks/read-recheck";
import { repeatRecheck } from "@/lib/server/services/rechecks/repeat-recheck";

export const GET = defineRoute(ReadRecheck, readRecheck);
export const POST = defineRoute(RepeatRecheck, repeatRecheck);
