import { request as apiRequest } from "@playwright/test";
import type { Account } from "../fixtures/accounts";
import { Api, type ApiSegment } from "../fixtures/api";
import type { DocumentPlace } from "../fixtures/test";

/** Somebody with a session and a segment to work on. */
export interface Reviewer {
  /** For the header of requests that Playwright does not make. */
  readonly cookie: string;
  readonly segment: ApiSegment;
}

/** Makes a translator for each of the document's first segments, so many of them, and signs them in. */
export async function gatherReviewers(
  url: string,
  admin: Api,
  { place, count }: { place: DocumentPlace; count: number },
): Promise<Reviewer[]> {
  const segments = await admin.segments(place.documentId);
  const reviewers: Reviewer[] = [];
  for (const segment of segments.slice(0, count)) {
    const account = {
      email: `reviewer-${segment.position}@relecture.local`,
      password: "seven calm otters swim",
    };
    const id = await admin.createPerson(`Reviewer ${segment.position}`, account);
    await admin.setMember(place.projectId, id, "translator");
    reviewers.push({ cookie: await sessionOf(url, account), segment });
  }
  return reviewers;
}

async function sessionOf(url: string, account: Account): Promise<string> {
  const request = await apiRequest.newContext({ baseURL: url });
  await new Api(request).signIn(account);
  const { cookies } = await request.storageState();
  await request.dispose();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

/** Saves a text of a segment that is based on `version`. */
export function sendTarget(
  url: string,
  { cookie, segment }: Reviewer,
  body: { version: number; text: string },
): Promise<Response> {
  return fetch(`${url}/api/v1/segments/${segment.id}/target`, {
    method: "PUT",
    headers: { cookie, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}
