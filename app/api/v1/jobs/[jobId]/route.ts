import { JobId } from "@/lib/schemas/import";
import { defineRoute } from "@/lib/server/define-route";
import { cancelJob } from "@/lib/server/services/imports/cancel-job";
import { readJob } from "@/lib/server/services/imports/read-job";

export const GET = defineRoute(JobId, readJob);
export const DELETE = defineRoute(JobId, cancelJob);
