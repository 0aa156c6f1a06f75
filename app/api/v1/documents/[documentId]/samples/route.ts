import { DrawSample } from "@/lib/schemas/sample";
import { defineRoute } from "@/lib/server/define-route";
import { drawSample } from "@/lib/server/services/samples/draw-sample";

export const POST = defineRoute(DrawSample, drawSample);
