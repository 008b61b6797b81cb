/**
 * Turns every line end (`\r\n`, `\n`, `\r`) of a text stream into `\n`, also when the pair is cut by a chunk,
 * so that a sheet stitched together from several programs is counted line by line as an editor shows it.
 */
export async function* oneLineEnd(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let endedInReturn = false;
  for await (const chunk of chunks) {
    const text = endedInReturn && chunk.startsWith("\n") ? chunk.slice(1) : chunk;
    endedInReturn = chunk === "" ? endedInReturn : chunk.endsWith("\r");
    yield text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
  }
}
