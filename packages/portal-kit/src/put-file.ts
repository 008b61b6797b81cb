/**
 * Puts a file as it is, and says how far it is. (`fetch` cannot tell how much of a body has been sent.)
 *
 * @param onShare 0 to 1, while it is being sent.
 * @returns once the server has it.
 * @throws an error that `readAppError` reads; no connection when it was broken off.
 * @example
 * await putFile("/api/evidence/…", file, (share) => setShare(share));
 */
export function putFile(
  address: string,
  file: Blob,
  onShare: (share: number) => void,
  makeRequest: () => XMLHttpRequest = () => new XMLHttpRequest(),
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = makeRequest();
    request.open("PUT", address);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.addEventListener("progress", ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) onShare(loaded / total);
    });
    request.addEventListener("load", () => {
      if (request.status >= 200 && request.status < 300) resolve();
      else reject(refusalOf(request));
    });
    for (const end of ["error", "abort", "timeout"])
      request.addEventListener(end, () => reject(new Error("the file was not sent")));
    request.send(file);
  });
}

/** A refusal of a plain route, in the form that the API's procedures have. */
function refusalOf({ status, responseText }: XMLHttpRequest): Error {
  let body: unknown = null;
  try {
    body = JSON.parse(responseText);
  } catch {
    // Not the API's own words: read as no connection.
  }
  const app = typeof body === "object" && body !== null && "code" in body ? { facts: {}, ...body } : null;
  return Object.assign(
    new Error("the file was refused"),
    app === null ? {} : { data: { httpStatus: status, app } },
  );
}
