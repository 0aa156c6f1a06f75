import NextAuth from "next-auth";
import { authOptions } from "@/lib/server/auth/auth-options";

interface Segment {
  params: Promise<{ nextauth: string[] }>;
}

const handler = (request: Request, segment: Segment): Promise<Response> =>
  NextAuth(request as never, segment as never, authOptions());

export { handler as GET, handler as POST };
