/** The lines of an answer as they come, without their ends. */
export async function* readLines(response: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = "";
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    const lines = (text + decoder.decode(value, { stream: !done })).split("\n");
    text = lines.pop() ?? "";
    yield* lines;
    if (done) break;
  }
  if (text !== "") yield text;
}
