import { packOutline } from "@/lib/schemas/packed-outline";
import { ReadOutline } from "@/lib/schemas/segment";
import { defineRoute } from "@/lib/server/define-route";
import { readOutline } from "@/lib/server/services/segments/read-outline";

export const GET = defineRoute(ReadOutline, async (context, input) =>
  packOutline(await readOutline(context, input)),
);
