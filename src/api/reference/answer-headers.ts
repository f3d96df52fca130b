// The headers of answers, for the OpenAPI document.

const text = { type: 'string' }

export const answerHeaders = {
  'X-Request-Id': {
    description: 'The id of the call in the hub’s log: the caller’s own, if it was valid.',
    schema: text,
    example: 'req-1',
  },
  ETag: { description: 'The version, in quotes.', schema: text, example: '"7"' },
  'X-Operation-Id': {
    description: 'The id of the operation: `operationId` in the body.',
    schema: text,
    example: '019b8f9c-0000-7000-8000-000000000002',
  },
  'X-Missing-Cells': {
    description:
      'Cells that did not answer in time, separated by commas: what their accounts have is missing.',
    schema: text,
    example: 'b, c',
  },
  'Idempotency-Replayed': {
    description: '`true` if the response is a replay.',
    schema: text,
    example: 'true',
  },
}
