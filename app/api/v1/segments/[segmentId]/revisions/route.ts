import { KeepRevision } from "@/lib/schemas/segment";
import { defineRoute } from "@/lib/server/define-route";
import { keepRevision } from "@/lib/server/services/segments/keep-revision";

export const POST = defineRoute(KeepRevision, keepRevision);
