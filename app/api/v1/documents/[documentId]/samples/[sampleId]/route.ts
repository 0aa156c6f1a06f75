import { ReadSample } from "@/lib/schemas/sample";
import { defineRoute } from "@/lib/server/define-route";
import { readSample } from "@/lib/server/services/samples/read-sample";

export const GET = defineRoute(ReadSample, readSample);
