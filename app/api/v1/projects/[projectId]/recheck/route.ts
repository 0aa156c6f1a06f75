import { ReadRecheck } from "@/lib/schemas/custom-check";
import { defineRoute } from "@/lib/server/define-route";
import { readRecheck } from "@/lib/server/services/custom-checks/read-recheck";

export const GET = defineRoute(ReadRecheck, readRecheck);
