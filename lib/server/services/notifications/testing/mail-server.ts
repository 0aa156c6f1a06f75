import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** What a server of a test is to do with the next mails. */
export type Mood = "accepts" | "refuses" | "is silent";

/** A mail server of a test's own. */
export interface MailServer {
  readonly url: string;
  /** The mails that it took, as they came over the wire. */
  readonly taken: readonly string[];
  /** How often somebody tried. */
  readonly attempts: () => number;
  readonly behave: (mood: Mood) => void;
  readonly close: () => Promise<void>;
}

/** Starts a mail server on a free port of this machine. */
export async function startMailServer(): Promise<MailServer> {
  const taken: string[] = [];
  let attempts = 0;
  let mood: Mood = "accepts";
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo(_address, _session, done) {
      attempts += 1;
      if (mood === "accepts") return done();
      if (mood === "refuses") {
        const refusal = Object.assign(new Error("mailbox busy"), { responseCode: 450 });
        return done(refusal);
      }
    },
    onData(stream, _session, done) {
      let mail = "";
      stream.setEncoding("utf8");
      stream.on("data", (piece: string) => {
        mail += piece;
      });
      stream.on("end", () => {
        taken.push(mail);
        done();
      });
    },
  });
  // A client that gives up on a silent server breaks its connection off.
  server.on("error", () => undefined);
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    attempts: () => attempts,
    behave: (next) => {
      mood = next;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
