/** Without the characters that look like others: it is read aloud and typed by hand. */
const ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** 16 of 57 characters are 93 bits: more than anybody can guess. */
const GROUPS = 4;
const GROUP_LENGTH = 4;

function randomCharacter(): string {
  const limit = 256 - (256 % ALPHABET.length);
  for (;;) {
    const [byte = limit] = crypto.getRandomValues(new Uint8Array(1));
    // Bytes above the last full round would favour the first letters.
    if (byte < limit) return ALPHABET.charAt(byte % ALPHABET.length);
  }
}

/** A password to hand over: four groups of four characters. */
export function generatePassword(): string {
  const group = () => Array.from({ length: GROUP_LENGTH }, randomCharacter).join("");
  return Array.from({ length: GROUPS }, group).join("-");
}
