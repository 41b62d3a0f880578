// What may go wrong on a route, by HTTP status: each code that it declares or that any request may meet, with its text.
import type { ZodOpenApiResponseObject, ZodOpenApiResponsesObject } from 'zod-openapi';
import { commonErrors, type ErrorCode, errorReply, errorTable } from '../../contracts/errors.ts';

type Status = keyof ZodOpenApiResponsesObject & `${number}`;

export const ErrorBody = {
  type: 'object' as const,
  required: ['error'],
  properties: {
    error: {
      type: 'object' as const,
      required: ['code', 'message', 'traceId'],
      properties: {
        code: { type: 'string' as const, description: 'Stable.' },
        message: { type: 'string' as const, description: 'For people, French or English by Accept-Language.' },
        details: { description: 'By code; on VALIDATION_FAILED `[{ field, message }]`, in English, for developers.' },
        retryAfterMs: { type: 'number' as const },
        traceId: { type: 'string' as const },
      },
    },
  },
};

export function errorResponses(declared: readonly ErrorCode[]): ZodOpenApiResponsesObject {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of new Set([...declared, ...commonErrors])) {
    const { status } = errorTable[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries([...byStatus].map(([status, codes]) => [`${status}` as Status, responseOf(codes)]));
}

function responseOf(codes: readonly ErrorCode[]): ZodOpenApiResponseObject {
  const schema = {
    allOf: [
      { $ref: '#/components/schemas/ErrorBody' },
      { properties: { error: { properties: { code: { enum: codes as string[] } } } } },
    ],
  };
  return {
    description: codes.map(code => `- \`${code}\`: ${errorTable[code].en}`).join('\n'),
    content: {
      'application/json': {
        schema,
        examples: Object.fromEntries(
          codes.map(code => [
            code,
            {
              summary: errorTable[code].cause,
              description: errorTable[code].cure,
              value: { error: errorReply(code, { locale: 'en', traceId: 'b2c1f9d04e7a' }) },
            },
          ]),
        ),
      },
    },
  };
}
