/** What can be wrong with a request, or with answering it. Each code has one status and one fixed sentence, so none repeats what was sent. */
const problems = {
  'not-found': [404, 'Not Found', 'There is no such route.'],
  'method-not-allowed': [405, 'Method Not Allowed', 'The route does not take this method.'],
  unauthorized: [401, 'Unauthorized', 'The request does not show that it comes from who may send it.'],
  'media-type': [415, 'Unsupported Media Type', 'The body has to be application/json in UTF-8.'],
  encoding: [415, 'Unsupported Media Type', 'The body may be sent as it is or with gzip.'],
  'body-too-large': [413, 'Content Too Large', 'The body is larger than this endpoint reads.'],
  'body-timeout': [408, 'Request Timeout', 'The body did not arrive in time.'],
  'body-interrupted': [400, 'Bad Request', 'The body broke off.'],
  'body-already-read': [
    500,
    'Internal Server Error',
    'The body was read before it came here; mount the endpoint before anything that parses bodies.',
  ],
  'not-utf-8': [400, 'Bad Request', 'The body is not UTF-8.'],
  'not-json': [400, 'Bad Request', 'The body is not JSON.'],
  shape: [422, 'Unprocessable Content', 'The body has not the form that is expected.'],
  'too-many-messages': [422, 'Unprocessable Content', 'The body holds more messages than this endpoint takes at a time.'],
  deadline: [503, 'Service Unavailable', 'There was no time left to classify.'],
  'classifier-failed': [500, 'Internal Server Error', 'The classifier failed.'],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string, detail: string]>>;

/** Stable, for programs that read them. */
export type ProblemCode = keyof typeof problems;

/** A place in the body, as a JSON pointer, and what was expected there. */
export interface ShapeError {
  readonly pointer: string;
  readonly detail: string;
}

export interface ProblemDetails {
  readonly headers?: Readonly<Record<string, string>>;
  readonly errors?: readonly ShapeError[];
  readonly cause?: unknown;
}

/** Thrown inside the endpoint, and answered as RFC 9457 has it. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(problems[code][2], { cause: details.cause });
  }

  get status(): number {
    return problems[this.code][0];
  }
}

/** `application/problem+json`. The type is `about:blank`, for which RFC 9457 has the title be that of the status; `code` tells them apart. */
export function problemResponse({ code, details }: Problem): Response {
  const [status, title, detail] = problems[code];
  const { headers = {}, errors } = details;
  return jsonResponse({ type: 'about:blank', title, status, code, detail, ...(errors === undefined ? {} : { errors }) }, status, {
    'content-type': 'application/problem+json',
    ...headers,
  });
}

export function jsonResponse(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers },
  });
}
